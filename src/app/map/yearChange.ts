// The picture of the present view on its way from year to year: two columns, a mix between them, and the clockwork.

import type { Atlas } from '../../package/atlas.ts';
import type { PackageTime } from '../../package/descriptor.ts';
import { periodsOf } from '../../package/periods.ts';
import { arcsIn, mixColumns, type Picture, viewPicture } from '../../scene/map/picture.ts';
import type { YearSteps } from '../../state/actions.ts';
import { AT_REST, startTween, type Tick, tick } from '../../state/clockwork.ts';
import type { ViewState } from '../../state/viewState.ts';
import { createYearsAhead } from './yearsAhead.ts';

export interface YearChange {
  readonly picture: () => Picture;
  /** Columns that the change comes from. */
  readonly before: () => {
    readonly arcs: Float32Array;
    readonly nodes: Float32Array;
    readonly dots: Float32Array;
  };
  /** The column of the gate on its way. */
  readonly gate: () => Float32Array;
  /** How much of the present year shows, 0..1. */
  readonly mix: () => number;
  readonly tweening: () => boolean;
  /** Follows the view; true where its picture is another one. */
  readonly follow: (view: ViewState, motion: boolean) => boolean;
  /** The step that plays now begins anew. */
  readonly restartStep: () => void;
  /** One frame at second `seconds`: the mix moves on; says where playback goes. */
  readonly tick: (
    seconds: number,
    view: ViewState,
    playing: boolean,
    motion: boolean,
    years: YearSteps,
  ) => Pick<Tick, 'year' | 'finished'>;
}

/** Starts at rest on the picture of `view`; `atlas` gives the present one, with numbers or without. */
export function createYearChange(atlas: () => Atlas, view: ViewState): YearChange {
  const pictureAt = (at: ViewState): Picture => viewPicture(atlas(), at, arcsIn(innerWidth, at));
  let picture = pictureAt(view);
  let before = columnsOf(picture);
  let clockwork = AT_REST;
  let mix = 1;
  let latest = view;
  const makeAhead = createYearsAhead((year) => void pictureAt({ ...latest, year }));
  makeAhead(nearestFirst(atlas().time, view.year));
  return {
    picture: () => picture,
    before: () => before,
    gate: () => mixColumns(before.gate, picture.gate?.column ?? NO_GATE, mix),
    mix: () => mix,
    tweening: () => clockwork.tweening,
    follow(next, motion) {
      const old = picture;
      picture = pictureAt(next);
      latest = next;
      if (picture === old) return false;
      const same = picture.arcs === old.arcs && picture.nodes === old.nodes;
      before = same
        ? {
            arcs: mixColumns(before.arcs, old.arcColumn, mix),
            nodes: mixColumns(before.nodes, old.nodeColumn, mix),
            dots: mixColumns(before.dots, old.dots, mix),
            gate:
              old.gate?.kind === picture.gate?.kind
                ? mixColumns(before.gate, old.gate?.column ?? NO_GATE, mix)
                : (picture.gate?.column ?? NO_GATE),
          }
        : columnsOf(picture);
      if (!same) makeAhead(nearestFirst(atlas().time, next.year));
      mix = same && motion ? 0 : 1;
      clockwork = same ? startTween(clockwork) : { ...clockwork, stepStart: null };
      return true;
    },
    restartStep() {
      clockwork = { ...clockwork, stepStart: null };
    },
    tick(seconds, at, playing, motion, years) {
      const now = tick(clockwork, seconds, at, playing, !motion, years);
      clockwork = now.clockwork;
      mix = now.mix;
      return now;
    },
  };
}

const NO_GATE = new Float32Array(4);

function columnsOf({ arcColumn, nodeColumn, gate, dots }: Picture) {
  return { arcs: arcColumn, nodes: nodeColumn, dots, gate: gate?.column ?? NO_GATE };
}

/** The other years of the slider, the next ones first. */
function nearestFirst(time: PackageTime, year: number): readonly number[] {
  const years = periodsOf(time);
  return years.filter((each) => each !== year).sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
}
