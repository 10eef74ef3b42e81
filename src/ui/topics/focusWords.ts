// The headline of the country in focus: its figures of the topic in a year, as its card has them.
import { type CardRow, type CountryCard, countryCard } from '../../figures/countryCard.ts';
import type { Figure } from '../../figures/figure.ts';
import { inFocus } from '../../figures/inFocus.ts';
import { isStock } from '../../flows/movement.ts';
import type { LegRow } from '../../package/atlas.ts';
import { figureWords } from '../base/figureWords.ts';
import { placeName, yearText } from '../base/format.ts';
import { lineTitle } from '../card/lineTitle.ts';
import type { UiProps } from '../shell/props.ts';
import { topicOf } from './topicOf.ts';

type Ui = Pick<UiProps, 'atlas' | 'view' | 'words' | 'dataText'>;

/** A piece of the headline: words, or a figure with what it is of. */
export type FocusPiece =
  | string
  | { readonly figure: Figure; readonly side: 'arrivals' | 'departures' | ''; readonly of: string };

/** Stand for the two numbers while the sentence is made; private-use characters that no language writes. */
const [CAME, LEFT] = ['\uE000', '\uE001'];

/** Null where the headline speaks of all countries. */
export function focusPieces(ui: Ui, year: number): readonly FocusPiece[] | null {
  const { atlas, view, words } = ui;
  const placeId = inFocus(atlas, view);
  if (placeId === null) return null;
  const card = countryCard(atlas, view.sourceFilter, placeId, year);
  const name = placeName(words, placeId);
  const topic = topicOf(ui);
  if (topic && !topic.directions) return [`${name}. `, ...topicPieces(ui, card, { name, year })];
  const { card: say } = words.messages;
  const figure = (side: 'arrivals' | 'departures') =>
    ({ figure: card[side], side, of: `${say[side]}, ${name}, ${yearText(words, year)}` }) as const;
  return words.messages.year
    .ofPlace(name, CAME, LEFT)
    .split(/([\uE000\uE001])/)
    .map((part) => (part === CAME ? figure('arrivals') : part === LEFT ? figure('departures') : part));
}

/** The same as plain text; null where the headline speaks of all countries. */
export function focusText(ui: Ui): string | null {
  const pieces = focusPieces(ui, ui.view.year);
  if (pieces === null) return null;
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : figureWords(ui.words, piece.figure)))
    .join('')
    .trim();
}

function topicPieces(
  ui: Ui,
  card: CountryCard,
  { name, year }: { readonly name: string; readonly year: number },
): readonly FocusPiece[] {
  const { words } = ui;
  const layers = topicOf(ui)?.layers ?? [];
  const rows = card.rows.filter(
    ({ layerId, figure }) => layers.includes(layerId) && figure.state !== 'absent',
  );
  const legs = card.routes.flatMap(({ touching }) => touching).filter(({ layer }) => layers.includes(layer));
  const pieces = [
    ...layers.flatMap((layerId) =>
      routeWords(
        ui,
        legs.filter(({ layer }) => layer === layerId),
      ),
    ),
    ...rows.flatMap((row): readonly FocusPiece[] => {
      const title = rowTitle(ui, row);
      return [
        `${title}: `,
        { figure: row.figure, side: '', of: `${title}, ${name}, ${yearText(words, year)}` },
        '. ',
      ];
    }),
  ];
  return pieces.length > 0 ? pieces : [words.messages.topics.nothing(yearText(words, year))];
}

function rowTitle({ atlas, words, dataText }: Ui, row: CardRow): string {
  const stock = words.messages.card.stock;
  const title = lineTitle(words, dataText, row);
  return isStock(atlas, row.layerId) && row.direction !== 'unstated'
    ? `${title}, ${stock[row.direction]}`
    : title;
}

/** What a place is on the routes of one layer, and when that was reported. */
function routeWords({ words, dataText }: Ui, legs: readonly LegRow[]): readonly string[] {
  const [first] = legs;
  if (!first) return [];
  const { routes, layers } = words.messages;
  const roles = [...new Set(legs.map(({ role }) => routes.roles[role]))].join(', ');
  return [
    `${dataText[`layer.${first.layer}.title`] ?? first.layer}, ${layers.asReported(first.to.slice(0, 4))}: ${roles}. `,
  ];
}
