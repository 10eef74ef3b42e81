// The map without WebGL: the second painter on screen, with pan, zoom, hover and press of its own.

import type { FittedCamera } from '../../scene/camera/fitView.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import type { MapEvents, MapPainter, MapPicture } from '../../scene/map/mapPainter.ts';
import { mixColumns } from '../../scene/map/picture.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { type FlatView, flatProject } from './flatProjection.ts';
import { globeCode } from './globeCode.ts';
import { viewProject } from './globeProjection.ts';
import { paintArcs } from './paintArcs.ts';
import { takeGround } from './paintBasemap.ts';
import { paintNodes } from './paintNodes.ts';
import { bindPointer } from './svgPointer.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface MapWants {
  readonly shapes: CountryShapes;
  readonly palette: Palette;
  readonly camera: FittedCamera;
  readonly events: MapEvents;
}

/** A painter that draws SVG into `container`; needs no graphics card and asks for no frame of its own. */
export function createSvgMap(
  container: HTMLElement,
  { shapes, palette: firstPalette, camera: firstCamera, events }: MapWants,
): MapPainter {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'map-svg');
  svg.setAttribute('aria-hidden', 'true');
  container.append(svg);
  let palette = firstPalette;
  let camera = firstCamera;
  let picture: MapPicture | null = null;
  // Asked for at each resize alone, before others hear of it: it lays the page out.
  const measured = () => ({ width: container.clientWidth, height: container.clientHeight });
  let size = measured();
  const measure = (): void => {
    size = measured();
  };
  addEventListener('resize', measure, true);

  const view = (): FlatView => ({ ...camera, ...size, globe: picture?.globe ?? false });
  const ground = createGround(svg, view, { shapes, palette, needFrame: events.needFrame });
  const flows = createFlows(svg);
  const paintFlows = (): void => {
    if (picture) flows(picture, { camera, size, palette, view });
  };
  const move = (next: FittedCamera, byReader: boolean): void => {
    // A camera that is told again moves nothing.
    if (next.zoom !== camera.zoom || next.lng !== camera.lng || next.lat !== camera.lat) camera = next;
    ground.follow(byReader);
    paintFlows();
    // Each camera is a resting one: names are placed at once, without following it first.
    events.settled(camera, byReader);
    events.needFrame();
  };

  ground.paint();
  const unbind = bindPointer(container, {
    view,
    move: (next) => move(next, true),
    hover: events.pointerMoved,
    press: events.pressed,
  });
  queueMicrotask(events.ready);

  return {
    show(next) {
      const turned = (picture?.globe ?? false) !== next.globe;
      picture = next;
      if (turned || next.palette !== palette) {
        palette = next.palette;
        ground.recolour(palette);
      }
      paintFlows();
    },
    drawFrame() {
      paintFlows();
      ground.settle();
    },
    jumpTo: (next) => move(next, false),
    projection: () => viewProject(view()),
    tilt: () => undefined,
    refineShapes: ground.refine,
    highlightCountry: ground.highlight,
    resize() {
      measure();
      ground.paint();
      paintFlows();
    },
    isReady: () => picture !== null && ground.isSettled(),
    remove() {
      unbind();
      removeEventListener('resize', measure, true);
      svg.remove();
    },
  };
}

interface GroundWants extends Pick<MapWants, 'shapes' | 'palette'> {
  readonly needFrame: () => void;
}

/** The basemap of the view, painted where it must be and else shifted. */
function createGround(
  svg: SVGSVGElement,
  view: () => FlatView,
  { shapes: firstShapes, palette: firstPalette, needFrame }: GroundWants,
) {
  const basemap = svg.appendChild(document.createElementNS(SVG, 'g'));
  let shapes = firstShapes;
  let palette = firstPalette;
  let painted: FlatView | null = null;
  /** Frames until a ground that was only shifted is painted anew. */
  let shifted = 0;
  /** True while the code that draws a globe is on its way. */
  let globeComes = false;
  const fetchGlobe = async (): Promise<void> => {
    globeComes = true;
    // Where it does not come the globe stays bare.
    await globeCode.fetch().catch(() => undefined);
    globeComes = false;
    if (svg.isConnected && globeCode.here) paint();
    needFrame();
  };
  const paint = (): void => {
    painted = view();
    svg.setAttribute('width', String(painted.width));
    svg.setAttribute('height', String(painted.height));
    shifted = 0;
    basemap.removeAttribute('transform');
    basemap.innerHTML = takeGround(shapes, painted, palette);
    if (painted.globe && !globeCode.here && !globeComes) void fetchGlobe();
  };
  return {
    paint,
    recolour(next: Palette): void {
      palette = next;
      paint();
    },
    refine(finer: CountryShapes): void {
      shapes = finer;
      paint();
    },
    /** Goes where the camera is; a later frame may paint the rest. */
    follow(byReader: boolean): void {
      const shift = painted && shiftOf(painted, view());
      // A drag shows what lies beyond the frame at once; a jump is seen a frame before all of its ground is painted.
      if ((byReader && shift !== '') || shift === null) paint();
      else if (shift === '') basemap.removeAttribute('transform');
      else basemap.setAttribute('transform', shift);
      shifted = byReader || !shift ? 0 : 2;
    },
    /** A frame was drawn. */
    settle(): void {
      if (shifted === 1) paint();
      else if (shifted > 0) shifted -= 1;
    },
    isSettled: () => shifted === 0 && !globeComes,
    highlight(country: string | null): void {
      for (const path of basemap.querySelectorAll('[data-hovered]')) path.removeAttribute('data-hovered');
      if (country) basemap.querySelector(`[data-country="${country}"]`)?.setAttribute('data-hovered', '');
    },
  };
}

interface FlowsPlace {
  readonly camera: FittedCamera;
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Palette;
  readonly view: () => FlatView;
}

/** Paints arcs and nodes of a picture, where they are others than those painted last. */
function createFlows(svg: SVGSVGElement): (picture: MapPicture, place: FlowsPlace) => void {
  const flows = svg.appendChild(document.createElementNS(SVG, 'g'));
  let drawn = '';
  let drawnOf: readonly unknown[] = [];
  return (picture, { camera, size, palette, view }) => {
    const moment = picture.arcMoment();
    const columns = picture.nodeColumns();
    // The view has another picture already, which show() brings in the same breath.
    if (moment.after.length !== picture.arcs.count * 4 || columns.after.length !== picture.nodes.count * 4)
      return;
    const { focusPlace, pinPlace, lit, hoverArc, mixShare } = moment;
    const code = globeCode.here;
    const of = [picture, camera, size, palette, code, mixShare, hoverArc, focusPlace, pinPlace, lit?.join()];
    if (of.every((each, index) => each === drawnOf[index])) return;
    drawnOf = of;
    const emphasis = { focusPlace, pinPlace, ...(lit ? { lit } : {}) };
    const project = viewProject(view());
    const arcs = mixColumns(moment.before, moment.after, mixShare);
    const nodes = mixColumns(columns.before, columns.after, mixShare);
    const markup =
      paintArcs({ marks: picture.arcs, column: arcs, palette, project, ...emphasis, hoverArc }) +
      paintNodes(picture.nodes, nodes, { palette, project, emphasis });
    if (markup === drawn) return;
    drawn = markup;
    flows.innerHTML = markup;
  };
}

/** How ground that was painted for one view lies in another; '' where they are the same, null where it cannot be shifted. */
function shiftOf(from: FlatView, to: FlatView): string | null {
  if (from.globe || to.globe || from.width !== to.width || from.height !== to.height) return null;
  if (from.zoom === to.zoom && from.lng === to.lng && from.lat === to.lat) return '';
  const scale = 2 ** (to.zoom - from.zoom);
  const [x, y] = flatProject(to)(from.lng, from.lat);
  return `translate(${x - (from.width / 2) * scale} ${y - (from.height / 2) * scale}) scale(${scale})`;
}
