// Which layers of people at a date a year shows: one source for one picture.
import { at } from '../lib/at.ts';
import { grouped } from '../lib/grouped.ts';
import { memoByIdentity } from '../lib/memo.ts';
import { isDisc } from './movement.ts';
import type { LayerSelection, Selection } from './select.ts';

/**
 * The layers of people at a date that a year draws. One source for one picture: of each group those of the last file, which
 * is whole; of the year, or where it has none those of the latest year before it.
 */
export const shownStocks = memoByIdentity((selection: Selection, outlines: boolean): ReadonlySet<string> => {
  const { atlas } = selection.graph;
  const stocks = selection.layers.filter((each) => isDisc(atlas, each.layer) && each.row.length > 0);
  const shown = grouped(stocks, ({ layer }) => layer.group).flatMap((all) => {
    const ofYear = all.filter(({ coverage }) => coverage.kind === 'figures');
    const dated = ofYear.length > 0 ? ofYear : outlines ? ofLatest(all) : [];
    const fileOf = ({ row }: LayerSelection) =>
      row.reduce((last, each) => Math.max(last, at(atlas.flows.file, each)), 0);
    const last = Math.max(...dated.map(fileOf));
    return dated.filter((each) => fileOf(each) === last);
  });
  return new Set(shown.map(({ layer }) => layer.id));
});

function ofLatest(layers: readonly LayerSelection[]): readonly LayerSelection[] {
  const yearOf = ({ coverage }: LayerSelection) =>
    coverage.kind === 'earlier' ? coverage.slice.toYear : Number.NEGATIVE_INFINITY;
  const latest = Math.max(...layers.map(yearOf));
  return layers.filter((each) => yearOf(each) === latest);
}
