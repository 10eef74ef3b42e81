// What the worksheet of a topic asks: its questions to tick, then gaps in what its headline says and in its list.
import { type Figure, flowFigure } from '../../figures/figure.ts';
import { headlineOf, type Stated } from '../../figures/headline.ts';
import { type Question, questions } from '../../figures/questions.ts';
import { selectLayer } from '../../flows/select.ts';
import type { LayerId } from '../../package/atlas.ts';
import type { Topic } from '../../package/descriptor.ts';
import { periodsOf } from '../../package/periods.ts';
import { addressContext } from '../../state/codec.ts';
import { queryView } from '../../state/queryView.ts';
import { figureWords } from '../base/figureWords.ts';
import { count, period, placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { datesBeside, statedNumber, withPlaces } from '../topics/headlineWords.ts';
import { choiceItem, eachSourceOnce, GAP, type WorksheetItem } from './worksheetItem.ts';

/** Of one sheet: more to tick would leave no room for the map. */
const MAX_CHOICES = 6;
const MOST = 9;
/** A statement is asked of so many years. */
const MAX_YEARS = 2;
/** Of an order the first are asked. */
const FIRST_OF_ORDER = 3;

type Ui = Pick<UiProps, 'fullAtlas' | 'view' | 'words' | 'dataText'>;

/** At most nine items; none tells or asks again what another asks. */
export function topicItems(ui: Ui, topic: Topic): readonly WorksheetItem[] {
  const seen = { ...ui, words: { ...ui.words, numbersHidden: false } };
  const choices = questionsOf(ui, topic).slice(0, MAX_CHOICES);
  const asked = new Set(choices.map(({ options, answer }) => keyOf(options[answer]?.figure)));
  const gaps = [...statementItems(seen, topic), ...rowItems(seen, topic)].filter((item) => {
    const key = item.kind === 'gap' ? keyOf(item.figure) : item.id;
    return !asked.has(key) && asked.add(key);
  });
  return [...choices.map((question) => choiceItem(ui.dataText, question)), ...gaps].slice(0, MOST);
}

const keyOf = (figure: Figure | undefined): string => `${figure?.computed ?? ''} ${figure?.rows.join()}`;

/** The declared questions whose view is one of the topic. */
function questionsOf({ fullAtlas, view }: Ui, topic: Topic): readonly Question[] {
  const context = addressContext(fullAtlas);
  return questions(fullAtlas, view.sourceFilter).filter(
    ({ plan }) => queryView(view, plan.view, null, context).topic === topic.id,
  );
}

/** The years of the atlas, those near the one at which the topic opens first. */
function yearsOf({ fullAtlas }: Ui, topic: Topic): readonly number[] {
  return periodsOf(fullAtlas.time).toSorted((a, b) => Math.abs(a - topic.opens) - Math.abs(b - topic.opens));
}

/** Gaps in the headline; what is computed of two figures is asked where these are. */
function statementItems(ui: Ui, topic: Topic): readonly WorksheetItem[] {
  const times = new Map<string, number>();
  return yearsOf(ui, topic).flatMap((year) =>
    headlineOf(ui.fullAtlas, ui.view.sourceFilter, topic, year).flatMap((stated) => {
      if ('figure' in stated && stated.figure.state !== 'value') return [];
      const before = times.get(stated.words) ?? 0;
      times.set(stated.words, before + 1);
      const max = 'figure' in stated && stated.figure.computed !== null ? 1 : MAX_YEARS;
      return before < max ? statementItem(ui, topic, stated, year) : [];
    }),
  );
}

function statementItem(ui: Ui, topic: Topic, stated: Stated, year: number): WorksheetItem {
  const { words, dataText } = ui;
  const said = dataText[`headline.${topic.id}.${stated.words}`] ?? '{value}';
  const dates = ` (${datesBeside(ui, stated, year) || year})`;
  if (!('figure' in stated)) {
    const names = stated.placeIds
      .toSorted((a, b) => (words.names[a]?.sort ?? 0) - (words.names[b]?.sort ?? 0))
      .map((id) => placeName(words, id));
    return {
      kind: 'open',
      id: stated.words,
      text: `${said.split('{value}')[0]}${words.messages.questions.which}${dates}`,
      answer: `${count(words, names.length)}: ${names.join(', ')}`,
      refs: eachSourceOnce(stated.refs),
    };
  }
  const { figure, placeId } = stated;
  const gap = { kind: 'gap', id: `${stated.words}-${year}`, figure } as const;
  if (placeId === null) {
    return { ...gap, text: dated(said.replace('{value}', GAP), dates), answer: statedNumber(ui, stated) };
  }
  if (figure.unit === 'rank') {
    const statement = topic.headline.find((each) => each.words === stated.words);
    return { ...gap, ...orderGap(ui, statement && 'largest' in statement ? statement.largest : '', year) };
  }
  const asked = withPlaces(words, said.replace('{place}', GAP), stated);
  const text = asked.replace('{value}', () => statedNumber(ui, stated));
  return { ...gap, text: dated(text, dates), answer: placeName(words, placeId) };
}

/** A sentence with its dates in brackets, which stand before its full stop. */
const dated = (sentence: string, dates: string): string =>
  dates === '' ? sentence : sentence.trimEnd().replace(/(\.?)$/, `${dates}$1`);

/** The first places of an order, to be written down. */
function orderGap(
  ui: Ui,
  layerId: LayerId,
  year: number,
): { readonly text: string; readonly answer: string } {
  const first = rowsOf(ui, layerId, year)
    .toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0))
    .slice(0, FIRST_OF_ORDER);
  const numbered = (written: (row: Row) => string) =>
    first.map((row, index) => `${count(ui.words, index + 1)}. ${written(row)}`).join(' ');
  return {
    text: `${ui.dataText[`layer.${layerId}.title`]}: ${numbered(() => GAP)} (${year})`,
    answer: numbered(({ place }) => place),
  };
}

/** Gaps in the lists: of each layer the nearest year that has figures, the largest first. */
function rowItems(ui: Ui, topic: Topic): readonly WorksheetItem[] {
  const rows = topic.layers.flatMap((layerId) => {
    const title = ui.dataText[`layer.${layerId}.title`] ?? layerId;
    const listed = yearsOf(ui, topic).map((year) => rowsOf(ui, layerId, year));
    return (listed.find(({ length }) => length > 0) ?? []).map((row) => ({ ...row, title }));
  });
  return rows
    .filter(({ figure }) => figure.unit !== 'rank')
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
    .map(({ figure, place, title }) => ({
      kind: 'gap',
      id: figure.rows.join(),
      text: `${title}: ${place} ${GAP} (${period(ui.words, figure.from, figure.to)})`,
      answer: figureWords(ui.words, figure),
      figure,
    }));
}

interface Row {
  readonly figure: Figure;
  /** The name of the end that is not the hub. */
  readonly place: string;
}

/** The rows of a layer in a year that have a number. */
function rowsOf({ fullAtlas, view, words }: Ui, layerId: LayerId, year: number): readonly Row[] {
  const selection = selectLayer(fullAtlas, view.sourceFilter, layerId, year);
  if (selection?.coverage.kind !== 'figures') return [];
  return Array.from(selection.row).flatMap((row) => {
    const figure = flowFigure(fullAtlas, row);
    const ends = [fullAtlas.flows.origin[row], fullAtlas.flows.destination[row]];
    const id = ends.map((end) => fullAtlas.places[end ?? -1]?.id).find((each) => each !== fullAtlas.hub);
    return figure.value === null || id === undefined ? [] : [{ figure, place: placeName(words, id) }];
  });
}
