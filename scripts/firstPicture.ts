// Puts the default view into the built index.html as SVG, so that there is a picture before any script runs.
import type { Plugin } from 'vite';
import type { CountryTopology } from '../src/package/loadShapes.ts';
import { paintMap } from '../src/paint/svg/paintMap.ts';
import { fitPicture } from '../src/scene/camera/fitPicture.ts';
import { fitMargin, type Insets } from '../src/scene/camera/fitView.ts';
import { countryShapes } from '../src/scene/map/basemap.ts';
import { arcsIn, viewPicture } from '../src/scene/map/picture.ts';
import { COLOUR_NAMES, type Palette } from '../src/scene/style/palette.ts';
import { PALETTES } from '../src/scene/style/palettes.ts';
import { addressContext } from '../src/state/codec.ts';
import { firstView } from '../src/state/codecOfParts.ts';
import { THEMES, type Theme } from '../src/state/viewState.ts';
import { colourProperty, colourVariable } from '../src/ui/base/colourVariable.ts';
import { builtPackage, readProject } from './builtPackage.ts';

interface Window {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What the panels cover of such a window, px. */
  readonly insets: Insets;
}

const WINDOWS: readonly Window[] = [
  {
    id: 'first-wide',
    width: 1440,
    height: 900,
    insets: { top: 39, right: 270, bottom: 98, left: 278 },
  },
  {
    id: 'first-narrow',
    width: 390,
    height: 844,
    insets: { top: 39, right: 0, bottom: 280, left: 0 },
  },
];

/** A Vite plugin: the pictures in index.html, and `virtual:palette.css` with the colours of all themes. */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    resolveId: (id) => (id === 'virtual:palette.css' ? '\0palette.css' : null),
    load: (id) => (id === '\0palette.css' ? paletteCss() : null),
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<div id="map"></div>', `<div id="map">${paintWindows()}</div>`),
    },
  };
}

/** The colours of every theme as custom properties; without a chosen theme those of the system. */
function paletteCss(): string {
  const rules = (theme: Theme) =>
    [
      ...COLOUR_NAMES.map((name) => `${colourProperty(name)}:${PALETTES[theme][name]}`),
      `color-scheme:${theme === 'dark' ? 'dark' : 'light'}`,
    ].join(';');
  const chosen = THEMES.map((theme) => `:root[data-theme=${theme}]{${rules(theme)}}`).join('');
  return `@layer tokens{:root{${rules('light')}}@media (prefers-color-scheme:dark){:root{${rules('dark')}}}${chosen}}`;
}

function paintWindows(): string {
  const opened = builtPackage();
  if (!opened) return '';
  const shapes = countryShapes(
    JSON.parse(readProject('geo/world-110m.topojson.json')) as CountryTopology,
    opened.hub,
  );
  const view = firstView(addressContext(opened));
  const palette = Object.fromEntries(COLOUR_NAMES.map((name) => [name, colourVariable(name)])) as Palette;
  return WINDOWS.map(({ id, width, height, insets }) => {
    const picture = viewPicture(opened, view, { widest: arcsIn(opened, width, view), lit: [] });
    const camera = fitPicture(picture, { width, height, insets, margin: fitMargin(width) });
    const svg = paintMap({
      picture,
      shapes,
      palette,
      view: { ...camera, width, height },
      focusPlace: -1,
      pinPlace: -1,
      basemapDigits: 0,
    });
    const filling = svg.replace(
      `width="${width}" height="${height}"`,
      'width="100%" height="100%" preserveAspectRatio="xMidYMid slice"',
    );
    return `<div id="${id}">${filling}</div>`;
  }).join('');
}
