// The headline of a topic in words: each statement a text of the package with its number and its place in their slots.

import { headlineOf, type Stated } from '../../figures/headline.ts';
import { at } from '../../lib/at.ts';
import { grouped } from '../../lib/grouped.ts';
import { startCapital } from '../../lib/startCapital.ts';
import type { Topic } from '../../package/descriptor.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { areOfYear, count, period, placeName, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { countSentences } from '../year/countWords.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { focusText } from './focusWords.ts';
import { topicOf, totalsText } from './topicOf.ts';

type Ui = Pick<UiProps, 'atlas' | 'counted' | 'view' | 'words' | 'dataText'>;

/** What is said, before and after the number: `{value}` marks its place, `{place}` and `{destination}` are filled in already. */
export function statementWords(
  { words, dataText }: Ui,
  topic: Topic,
  stated: Stated,
): readonly [string, string] {
  const whole = dataText[`headline.${topic.id}.${stated.words}`] ?? '{value}';
  // The first of an order says no number.
  const isOrder = 'figure' in stated && stated.figure.unit === 'rank';
  const text = isOrder ? whole.replace(', {value}', '') : whole;
  const [before = '', after = ''] = text.split('{value}').map((part) => withPlaces(words, part, stated));
  return [before, after];
}

/** The names of its places in the slots of a sentence. */
export function withPlaces(words: Words, text: string, stated: Stated): string {
  const { placeId = null, destinationId = null } = 'figure' in stated ? stated : {};
  const name = (id: string | null) => () => (id === null ? '' : placeName(words, id));
  return text.replace('{place}', name(placeId)).replace('{destination}', name(destinationId));
}

/** The dates of a figure where they are not simply the year; else ''. */
export function datesBeside({ words }: Pick<Ui, 'words'>, stated: Stated, year: number): string {
  if (!('figure' in stated)) return words.messages.layers.asReported(String(stated.year));
  const { from, to } = stated.figure;
  return areOfYear(words, year, from, to) ? '' : period(words, from, to);
}

/** The statements of the year that may be said: while numbers are hidden, none that tells the largest. */
export function statementsOf({ atlas, view, words }: Ui, topic: Topic, year: number): readonly Stated[] {
  const all = headlineOf(atlas, view.sourceFilter, topic, year);
  return words.numbersHidden
    ? all.filter((stated) => !('placeId' in stated) || stated.placeId === null)
    : all;
}

/** The number of a statement in words; a rank says nothing beside the place that has it. */
export function statedNumber({ words }: Pick<Ui, 'words'>, stated: Stated): string {
  if (!('figure' in stated)) return count(words, stated.count);
  return stated.figure.unit === 'rank' ? '' : figureWords(words, stated.figure);
}

/** The statements of a year by their dates, which are said ahead of them; '' where the first are simply of the year. */
export function datedStatements(ui: Ui, topic: Topic, year: number) {
  const { words } = ui;
  return grouped(statementsOf(ui, topic, year), (stated) => datesBeside(ui, stated, year)).map(
    (statements, index) => {
      const dates = datesBeside(ui, at(statements, 0), year) || (index > 0 ? yearText(words, year) : '');
      return { dates: dates && `${startCapital(dates, words.lang)}.`.replace(/\.+$/, '.'), statements };
    },
  );
}

/** All that the topic states of a year as one text. */
export function topicText(ui: Ui, topic: Topic): string {
  const { year } = ui.view;
  const dated = datedStatements(ui, topic, year);
  if (dated.length === 0) return ui.words.messages.topics.nothing(String(year));
  return dated
    .flatMap(({ dates, statements }) => [dates, ...statements.map((each) => statementText(ui, topic, each))])
    .filter((text) => text !== '')
    .join(' ');
}

function statementText(ui: Ui, topic: Topic, stated: Stated): string {
  const [before, after] = statementWords(ui, topic, stated);
  return `${before}${statedNumber(ui, stated)}${after}`;
}

/** What the headline says first, for where there is room for one sentence. */
export function shortHeadline(ui: Ui): string {
  const { view, words } = ui;
  const topic = topicOf(ui);
  if (isOfCounts(ui)) return countSentences(ui)[0] ?? '';
  const focus = focusText(ui);
  if (focus !== null) return focus;
  if (topic === null) return totalsText(ui);
  const [first] = datedStatements(ui, topic, view.year);
  const [stated] = first?.statements ?? [];
  if (!first || !stated) return words.messages.topics.nothing(yearText(words, view.year));
  return `${first.dates} ${statementText(ui, topic, stated)}`.trimStart();
}

/** The year and what it holds as plain text: for the live region and the slider. */
export function headlineText(ui: Ui): string {
  const { view, words } = ui;
  const topic = topicOf(ui);
  if (isOfCounts(ui)) return `${yearText(words, view.year)}. ${countSentences(ui).join(' ')}`;
  const focus = focusText(ui);
  if (focus !== null) return `${yearText(words, view.year)}. ${focus}`;
  if (topic === null || topic.directions) return totalsText(ui);
  const said = topicText(ui, topic);
  return statementsOf(ui, topic, view.year).length === 0 ? said : `${yearText(words, view.year)}. ${said}`;
}
