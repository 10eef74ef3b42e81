// What lies above either painter: the gate, the dots, and names and glyphs, which are placed by rule where the map rests and
// follow it while it moves.
import { formsPainted } from '../../paint/overlay/formsPainted.ts';
import type { GlyphOverlay } from '../../paint/overlay/glyphOverlay.ts';
import { createLabelOverlay } from '../../paint/overlay/labelOverlay.ts';
import { createMeasure } from '../../paint/svg/measureText.ts';
import { labelCandidates, type Project, placePictureLabels } from '../../scene/labels/labelCandidates.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { forms } from '../../scene/map/formsCode.ts';
import type { GlyphRow } from '../../scene/map/glyphPlacement.ts';
import { createLateMotion } from './lateMotion.ts';
import type { HitTest, StageEvents, StageInput, StagePlace } from './mapStage.ts';
import type { MotionStage } from './motionStage.ts';
import { createPlacing } from './placing.ts';
import { placeAlone } from './presses.ts';
import { createStageGate } from './stageGate.ts';

export interface StageOverlays {
  /** Places gate and names anew; many names come in tasks of their own. */
  readonly place: () => void;
  /** Names are on their way. */
  readonly isPlacing: () => boolean;
  /** Names keep their side and go with the map; those at the edge wait until it rests. */
  readonly follow: () => void;
  /** The stage has another input; `gateColumn` is read at each frame. */
  readonly changed: (gateColumn: () => Float32Array) => void;
  readonly paintGate: () => void;
  /** The names that stand there now. */
  readonly named: () => readonly PlacedLabel[];
  readonly drawMotion: MotionStage['draw'];
}

/** Puts them into the emptied container, and names into `labels`; `input` and `project` give what there is at the time. */
export function createStageOverlays(
  { container, labels, now: stopwatch }: StagePlace,
  input: () => StageInput,
  project: () => Project,
  events: StageEvents,
): StageOverlays {
  const gate = createStageGate(input, events);
  container.replaceChildren(...gate.elements);
  const motion = createLateMotion(container);
  const measure = createMeasure(document);
  const overlay = createLabelOverlay(labels, meantAlone(events.pressed), meantAlone(events.hovered));
  const glyphs = createLateGlyphs(labels);
  let placed: readonly PlacedLabel[] = [];
  let named: readonly PlacedLabel[] = [];
  let isNamed = false;
  let rows: readonly GlyphRow[] = [];
  const show = (projection: Project, next: readonly PlacedLabel[]): void => {
    named = next;
    overlay.show(named);
    motion.changed(named, input().textScale);
    gate.paint(projection);
    glyphs(input(), projection, rows);
  };
  /** What names were placed of; null where they have moved since. */
  let placedOf: readonly unknown[] | null = null;
  const placing = createPlacing<readonly PlacedLabel[]>(stopwatch, events.needFrame);
  return {
    place() {
      const [now, projection] = [input(), project()];
      const of = [...Object.values({ ...now, at: null }), cameraOf(projection)];
      // A camera that comes to rest and a picture that was shown may both ask for the same names.
      if (placedOf && of.every((each, index) => each === placedOf?.[index])) return;
      placedOf = of;
      gate.place(projection);
      rows = forms.here?.placeGlyphRows(now.picture, projection) ?? [];
      const steps = placePictureLabels({ ...now, measure }, projection, { ...now, rows });
      placing.begin(steps, (names) => {
        placed = names;
        isNamed = true;
        show(projection, placed);
      });
    },
    isPlacing: placing.isUnderWay,
    follow() {
      const projection = project();
      placedOf = null;
      placing.giveUp();
      const candidates = labelCandidates({ ...input(), measure }, projection, { rows, strokes: new Map() });
      show(projection, followed(placed, candidates));
    },
    changed(gateColumn) {
      gate.follow(gateColumn);
      motion.changed(named, input().textScale);
    },
    paintGate: () => gate.paint(project()),
    named: () => named,
    // Dots leave names free, so that the first of them wait for those.
    drawMotion: (...moment) => isNamed && motion.draw(...moment),
  };
}

const meantAlone =
  (tell: (hit: HitTest) => void) =>
  (placeId: string | null): void =>
    tell(placeAlone(placeId));

/** Shows the glyphs of a picture in `labels` where their code is here. */
function createLateGlyphs(labels: HTMLElement) {
  let overlay: GlyphOverlay | null = null;
  return (input: StageInput, projection: Project, rows: readonly GlyphRow[]): void => {
    const painters = formsPainted.here;
    if (!painters) return;
    overlay ??= painters.createGlyphOverlay(labels);
    const shown = forms.here?.placeGlyphs(input.picture, projection, rows) ?? [];
    overlay.show(shown.map((glyph) => ({ ...glyph, markup: painters.paintOverMap(glyph, input) })));
  };
}

/** The camera of a projection, as a text that is another one where it is. */
function cameraOf(project: Project): string {
  const { globe, tilt, discScale } = project;
  const flat = [project(0, 0), project(45, 45)];
  return JSON.stringify([flat, globe, tilt, discScale]);
}

/** Names that were placed, beside what they name where that is now. */
function followed(
  placed: readonly PlacedLabel[],
  candidates: ReturnType<typeof labelCandidates>,
): readonly PlacedLabel[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return placed.flatMap((label) => {
    const candidate = byId.get(label.id);
    if (!candidate || label.side === 'edge') return [];
    return [{ ...label, x: candidate.x + label.dx, y: candidate.y + label.dy }];
  });
}
