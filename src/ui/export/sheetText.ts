// The words of a picture that leaves the page: title, year or years, sentences, whose figures, and what to beware of.
import { comparedTotals, lackingYears } from '../../figures/comparedTotals.ts';
import { comparedYears, type TwoYears } from '../../figures/compareYears.ts';
import { inFocus } from '../../figures/inFocus.ts';
import { worthKnowing } from '../../figures/worthKnowing.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { FLOW_BUDGET } from '../../flows/flowBudget.ts';
import type { SheetText } from '../../paint/sheet/paintSheet.ts';
import { strokeScale, widthsBy } from '../../scene/map/strokes.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, placeName, yearText } from '../base/format.ts';
import { drawnShare } from '../partners/drawnShare.ts';
import { changeWords, sidesWords } from '../partners/otherFlowWords.ts';
import type { UiProps } from '../shell/props.ts';
import { sourceNames } from '../sources/sourceNames.ts';
import { focusText } from '../topics/focusWords.ts';
import { topicText } from '../topics/headlineWords.ts';
import { topicOf } from '../topics/topicOf.ts';
import { countSentences } from '../year/countWords.ts';
import { gapWords } from '../year/gapWords.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { worthWords } from '../year/worthWords.ts';

/** What the words are made of; nothing of the page. */
export type SheetUi = Pick<
  UiProps,
  'atlas' | 'counted' | 'mapped' | 'view' | 'words' | 'dataText' | 'within'
>;

/** In the present language; of both years where two are compared. */
export function sheetText(ui: SheetUi): SheetText {
  const { words, view } = ui;
  const two = comparedYears(view);
  const sentences = two ? comparedWords(ui, two) : [yearWords(ui), gapWords(ui)?.sentence ?? ''];
  return {
    title: words.messages.title.toLocaleUpperCase(words.lang),
    year: two ? `${yearText(words, two.first)} → ${yearText(words, two.second)}` : yearText(words, view.year),
    sentences: sentences.filter((text) => text !== ''),
    source: words.messages.timeline.source(sourceNames(ui).join(' · ')),
    caveat: caveats(ui).join(' '),
  };
}

/** What the panel says of two years: the change of each total, computed, and which year has nothing to compare. */
function comparedWords({ atlas, view, words }: SheetUi, two: TwoYears): readonly string[] {
  const { compare: say, card, figure } = words.messages;
  const focus = inFocus(atlas, view);
  return [
    `${focus === null ? '' : `${placeName(words, focus)}. `}${say.heading(yearText(words, two.first), yearText(words, two.second))}`,
    ...lackingYears(atlas, view).map(({ year }) => say.lacks(yearText(words, year))),
    ...comparedTotals(atlas, view).map(({ side, compared }) => {
      const { change, difference } = compared;
      const known = difference.state === 'value' && change !== 'incomparable';
      const label = known ? ` (${figure.computed})` : '';
      return `${card[side]}: ${sidesWords(words, compared, two)}, ${changeWords(words, compared)}${label}`;
    }),
  ];
}

function yearWords(ui: SheetUi): string {
  if (isOfCounts(ui)) return countSentences(ui).join(' ');
  const focus = focusText(ui);
  if (focus !== null) return focus;
  const topic = topicOf(ui);
  if (topic && !topic.directions) return topicText(ui, topic);
  const { atlas, view, words } = ui;
  const say = words.messages.year;
  const year = yearText(words, view.year);
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  if (arrivals.value === null && departures.value === null) return say.noTotals(year);
  // It says how numbers compare: hidden with them.
  const worth = words.numbersHidden ? null : worthKnowing(atlas, view.sourceFilter, view.year);
  return [
    arrivals.value === null ? say.noArrivals(year) : say.came(figureWords(words, arrivals), arrivals.value),
    departures.value === null
      ? say.noDepartures(year)
      : say.left(figureWords(words, departures), departures.value),
    worth ? worthWords(ui, worth) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Many to many: how many flows of all the map draws; '' where it draws all, or those of a place. */
function drawnWords({ words, ...ui }: SheetUi): string {
  const { atlas, view } = ui;
  if (atlas.hub !== null || view.focus !== null || comparedYears(view)) return '';
  const { shown, of, share, within, dated } = drawnShare({ ...ui, words }, view.top ?? FLOW_BUDGET);
  if (dated || shown === of) return '';
  const [few, all] = [number(words, shown), number(words, of)];
  const say = words.messages.partners;
  const part = ui.within ? ` ${say.partOfMap}` : '';
  return say.drawnOnSheet(few, all, share, within !== null) + part;
}

/** What a reader of the picture alone could get wrong. */
function caveats(ui: SheetUi): readonly string[] {
  const { atlas, mapped, view, words, dataText } = ui;
  const say = words.messages.export.caveats;
  const marks = view.layers.map((id) => layerStyle(atlas, id).mark);
  const two = comparedYears(view);
  const differ = (two ? [two.first, two.second] : [view.year]).some((year) => {
    const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, year);
    return arrivals.discrepancies.length + departures.discrepancies.length > 0;
  });
  return [
    dataText[isOfCounts(ui) ? 'count.caveat' : `topic.${view.topic}.caveat`] ?? '',
    say.missing,
    drawnWords(ui),
    ...(marks.includes('arc') ? [say.widths[widthsBy(view.widths, strokeScale(mapped))]] : []),
    ...(marks.includes('leg') ? [say.legs] : []),
    ...(differ ? [two ? say.differBoth : say.differ] : []),
    say.borders,
  ].filter((text) => text !== '');
}
