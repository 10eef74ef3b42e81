// Walks the numbers of rendered markup: each stands in a `.value` with a button beside it whose note sources it.
import { atlas } from '../figures/readAtlas.ts';
import { attributeOf, chainOf, type Element, elementsOf, hasClass, treeOf, wordsOf } from './markupTree.ts';
import { textOf } from './rendered.tsx';

/** What holds a number and the button that belongs to it. */
const HOLDERS = ['figure', 'sourced', 'told', 'partner-row', 'story-number'];
/** Numbers that are no figures: places in a list, counts, places in a source, prose of the data, axes, broken names. */
const NO_FIGURES = [
  ...['row-place', 'row-count', 'locator', 'note-text'],
  ...['grid', 'year-tick', 'sparkline', 'story-count', 'story-steps', 'story-age'],
];
/** Groups of a chart that stand for a figure. */
const MARKS = ['mark', 'ribbon', 'cell'];
const NUMBER = /\d[\d.,\u00a0\u202f]*\d|\d/g;
const YEAR = /\b(?:19|20)\d\d\b(?![.,]\d)/g;
const TITLES = new Set(atlas.sources.map(({ title }) => textOf(title)));

/** Words of a chart that belong to no mark: axes, names of lines and rows. */
function isBesideMarks({ parent, attributes }: Element): boolean {
  return parent !== null && hasClass(parent, 'chart') && attributes.includes('aria-hidden="true"');
}

interface Walked {
  /** How many numbers have a source. */
  readonly sourced: number;
  /** One line for each number without. */
  readonly wrong: readonly string[];
}

/** `names` are words of the atlas that hold digits of their own ("Table 1", "30 September 2011"). */
export function walkNumbers(
  markup: string,
  notes: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): Walked {
  const wrong: string[] = [];
  let sourced = 0;
  for (const element of elementsOf(treeOf(markup))) {
    const written = element.children.filter((child) => typeof child === 'string').join(' ');
    if (!/\d/.test(written)) continue;
    const own = textOf(written);
    const chain = chainOf(element);
    const mark = chain.find(
      (each) => MARKS.some((part) => hasClass(each, part)) && attributeOf(each, 'role') === 'button',
    );
    if (mark) {
      const said = numbersOf(stripped(own, names));
      const trouble = said.length === 0 ? null : unsourced(said, [mark], notes);
      if (trouble === '') sourced += 1;
      else if (trouble !== null) wrong.push(`${trouble}: ${own}`);
      continue;
    }
    const value = chain.find((each) => hasClass(each, 'value'));
    if (!value) {
      const isFigure = !chain.some(
        (each) => NO_FIGURES.some((no) => hasClass(each, no)) || isBesideMarks(each),
      );
      if (isFigure && numbersOf(stripped(own, names)).length > 0) wrong.push(`not marked as a value: ${own}`);
      continue;
    }
    const trouble = besideIt(value, notes);
    if (trouble === '') sourced += 1;
    else wrong.push(`${trouble}: ${wordsOf(value)}`);
  }
  return { sourced, wrong };
}

function besideIt(value: Element, notes: ReadonlyMap<string, readonly string[]>): string {
  const holder = chainOf(value).find((each) => HOLDERS.some((name) => hasClass(each, name)));
  if (!holder) return 'nothing holds the value and its button';
  const buttons = elementsOf(holder).filter(
    (each) => each.tag === 'button' && hasClass(each, 'ref') && !hasClass(each, 'diamond'),
  );
  return unsourced(numbersOf(wordsOf(value).replace(YEAR, '')), buttons, notes);
}

/** '' where the notes of the buttons are about these numbers and say where they stand. */
function unsourced(
  numbers: readonly string[],
  buttons: readonly Element[],
  notes: ReadonlyMap<string, readonly string[]>,
): string {
  if (buttons.length === 0) return 'no source button';
  const labels = buttons.map((each) => attributeOf(each, 'aria-label') ?? '');
  const opened = labels.flatMap((label) => notes.get(label) ?? []);
  if (opened.length === 0) return 'the button opens nothing';
  const said = opened.map(textOf).join(' ');
  const unsaid = numbers.find((number) => !said.includes(number));
  if (unsaid !== undefined) return `the note is not about ${unsaid}`;
  return opened.map(unplaced).find((trouble) => trouble !== '') ?? '';
}

/** What a note lacks of known source and place in it; '' where it has both for each reference. */
function unplaced(note: string): string {
  const elements = elementsOf(treeOf(note));
  const cited = elements.filter((each) => each.tag === 'cite');
  const places = elements.filter((each) => hasClass(each, 'locator'));
  if (cited.length === 0 || cited.length !== places.length) return 'no source in the note';
  const unknown = cited.find((each) => !TITLES.has(wordsOf(each)));
  if (unknown) return `unknown source "${wordsOf(unknown)}"`;
  return places.some((each) => wordsOf(each) === '') ? 'no place in the source' : '';
}

function stripped(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(YEAR, '');
}

function numbersOf(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}
