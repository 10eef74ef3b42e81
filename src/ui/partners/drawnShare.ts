// Many to many: how many of the flows of a view are drawn, and which part of the people that is.

import { isDisc } from '../../flows/movement.ts';
import { selectView } from '../../flows/select.ts';
import { widestOf } from '../../flows/widest.ts';
import { groupedShare } from '../../scene/groups/groupedShare.ts';
import { number } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

export interface DrawnShare {
  readonly shown: number;
  readonly of: number;
  /** In words, of all people. */
  readonly share: string;
  /** Where places are drawn in groups: those who move within one, in words. */
  readonly within: string | null;
  /** People at a date, of whom every disc is drawn, with all of its people. */
  readonly dated: boolean;
}

/** `budget`: so many flows may be drawn. */
export function drawnShare(
  { atlas, mapped, view, words, within }: Pick<UiProps, 'atlas' | 'mapped' | 'view' | 'words' | 'within'>,
  budget: number,
): DrawnShare {
  const selection = selectView(atlas, view, view.year);
  const dated = selection.layers.length > 0 && selection.layers.every(({ layer }) => isDisc(atlas, layer));
  const grouped = groupedShare(atlas, mapped, view, { budget, within });
  const { shown, of, shownPeople, people } = grouped ?? widestOf(selection, budget, within);
  const percent = (value: number) => number(words, value, { percent: true });
  const part = (of: number) => (people === 0 ? 0 : (of / people) * 100);
  return {
    shown,
    of,
    // What is left out is something, however little.
    share: percent(shown < of ? Math.min(99.9, part(shownPeople)) : part(shownPeople)),
    within: grouped && percent(part(grouped.within)),
    dated,
  };
}
