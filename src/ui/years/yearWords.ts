// The totals of a year in words, for the small maps and the names of their buttons.

import type { CellTotal, YearCell } from '../../figures/yearCells.ts';
import type { Atlas } from '../../package/atlas.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

type Speaking = Pick<UiProps, 'atlas' | 'words' | 'dataText'>;

/** The class that gives a total the colour of its side. */
export function sideOf({ inflow, outflow }: Atlas, { of }: CellTotal): string {
  return of === inflow ? 'arrivals' : of === outflow ? 'departures' : '';
}

/** What a total counts; `short` beside the number, `long` in the name of its source button. */
export function totalName(
  { atlas, words, dataText }: Speaking,
  { of }: CellTotal,
  length: 'short' | 'long',
): string {
  const { card, partners } = words.messages;
  if (of === 'net') return card.net;
  if (of === atlas.inflow) return length === 'short' ? partners.arrivals : card.arrivals;
  if (of === atlas.outflow) return length === 'short' ? partners.departures : card.departures;
  return dataText[`layer.${of}.title`] ?? of;
}

/** "1995: 6,222 arrivals, 16,033 departures"; what lacks a figure is said too. */
export function yearName(ui: Speaking, { year, totals, byCountry }: YearCell): string {
  const say = ui.words.messages.years;
  const said = totals.map((total) => totalWords(ui, total));
  const list = [...said, ...(byCountry ? [] : [say.noCountries])];
  const name = yearText(ui.words, year);
  return list.length === 0 ? name : say.cell(name, list.join(', '));
}

function totalWords(ui: Speaking, total: CellTotal): string {
  const say = ui.words.messages.years;
  const { of, figure } = total;
  const value = figureWords(ui.words, figure);
  if (figure.state === 'value' && of === ui.atlas.inflow) return say.arrivals(value, figure.value ?? 0);
  if (figure.state === 'value' && of === ui.atlas.outflow) return say.departures(value, figure.value ?? 0);
  return say.named(totalName(ui, total, 'long'), value);
}
