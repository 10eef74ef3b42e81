// The picture of the present view on its way from year to year: two columns, a mix between them, and the clockwork.

import { computed, type ReadonlySignal } from '@preact/signals';
import type { PackageTime } from '../../package/descriptor.ts';
import { periodsOf } from '../../package/periods.ts';
import { arcsIn, mixColumns, type Picture, viewPicture } from '../../scene/map/picture.ts';
import type { YearSteps } from '../../state/actions.ts';
import { AT_REST, startTween, type Tick, tick } from '../../state/clockwork.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { PageState } from '../pageState.ts';
import type { Shown } from '../shown.ts';
import { pointerCode } from './pointerCode.ts';
import { createViewForms, type ViewForms } from './viewForms.ts';
import { createYearsAhead } from './yearsAhead.ts';

/** Columns that a change comes from or goes to. */
interface Columns {
  readonly arcs: Float32Array;
  readonly nodes: Float32Array;
  readonly dots: Float32Array;
  readonly gate: Float32Array;
}

export interface YearChange extends ViewForms {
  /** That of the present view. */
  readonly present: ReadonlySignal<Picture>;
  /** That which was followed last. */
  readonly picture: () => Picture;
  readonly before: () => Columns;
  /** The column of the gate on its way. */
  readonly gate: () => Float32Array;
  /** How much of the present year shows, 0..1. */
  readonly mix: () => number;
  readonly tweening: () => boolean;
  /** Goes on to the picture of the present view. */
  readonly follow: () => void;
  /** The step that plays now begins anew. */
  readonly restartStep: () => void;
  /** One frame at second `seconds`: the mix moves on; says where playback goes through `years`. */
  readonly tick: (seconds: number, years: YearSteps) => Pick<Tick, 'year' | 'finished'>;
}

/** Starts at rest on the present picture, and stays on it while what the next one is made of is lacking; `width` of the map
 * in px. */
export function createYearChange(
  state: PageState,
  { mapped: atlas, directed, within }: Pick<Shown, 'mapped' | 'directed' | 'within'>,
  width: () => number,
): YearChange {
  const pictureAt = (view: ViewState): Picture =>
    viewPicture(atlas.value, view, {
      widest: arcsIn(atlas.value, width(), view),
      lit: directed.value.lit,
      within: within.value,
    });
  const viewForms = createViewForms(state, atlas);
  let made: Picture | null = null;
  const present = computed(() => {
    if (made === null || viewForms.lacking.value === 'nothing') made = pictureAt(state.view);
    return made;
  });
  let picture = present.value;
  let before = columnsOf(picture);
  let clockwork = AT_REST;
  let mix = 1;
  const makeAhead = createYearsAhead((year) => readyForPointer(pictureAt({ ...state.get(), year })));
  let part = within.value;
  const makeOthers = (): void => {
    part = within.value;
    makeAhead(nearestFirst(atlas.value.time, state.get().year));
  };
  makeOthers();
  return {
    ...viewForms,
    present,
    picture: () => picture,
    before: () => before,
    gate: () => mixColumns(before.gate, picture.gate?.column ?? NO_GATE, mix),
    mix: () => mix,
    tweening: () => clockwork.tweening,
    follow() {
      const old = picture;
      picture = present.value;
      if (picture === old) return;
      const same = picture.arcs === old.arcs && picture.nodes === old.nodes;
      before = same ? columnsBetween(before, old, picture, mix) : columnsOf(picture);
      if (!same || within.value !== part) makeOthers();
      mix = same && state.transient.motion ? 0 : 1;
      clockwork = same ? startTween(clockwork) : { ...clockwork, stepStart: null };
    },
    restartStep() {
      clockwork = { ...clockwork, stepStart: null };
    },
    tick(seconds, years) {
      const { playing, motion } = state.transient;
      const now = tick(clockwork, seconds, { view: state.get(), playing, reducedMotion: !motion, years });
      clockwork = now.clockwork;
      mix = now.mix;
      return now;
    },
  };
}

const NO_GATE = new Float32Array(4);

function readyForPointer({ arcs }: Picture): void {
  pointerCode.here?.readyForPointer(arcs);
}

function columnsOf({ arcColumn, nodeColumn, gate, dots }: Picture): Columns {
  return { arcs: arcColumn, nodes: nodeColumn, dots, gate: gate?.column ?? NO_GATE };
}

/** Where a change stands that another one interrupts, `mix` of the way from `before` to the picture `old`. */
function columnsBetween(before: Columns, old: Picture, next: Picture, mix: number): Columns {
  return {
    arcs: mixColumns(before.arcs, old.arcColumn, mix),
    nodes: mixColumns(before.nodes, old.nodeColumn, mix),
    dots: mixColumns(before.dots, old.dots, mix),
    gate:
      old.gate?.kind === next.gate?.kind
        ? mixColumns(before.gate, old.gate?.column ?? NO_GATE, mix)
        : (next.gate?.column ?? NO_GATE),
  };
}

/** The other years of the slider, the next ones first. */
function nearestFirst(time: PackageTime, year: number): readonly number[] {
  const years = periodsOf(time);
  return years.filter((each) => each !== year).sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
}
