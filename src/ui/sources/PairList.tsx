// The report beside additional sources: of each pair both numbers with their dates and sources, and how they stand.

import type { Figure } from '../../figures/figure.ts';
import { type Pair, type PairCell, pairsOf } from '../../figures/pairs.ts';
import type { DataText } from '../../package/atlas.ts';
import type { PairData } from '../../package/pairs.ts';
import type { Words } from '../../text/words.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { figureSentence } from '../base/figureSentence.ts';
import { count, period, placeName } from '../base/format.ts';
import { useElementId } from '../base/useElementId.ts';
import { type Arriving, usePairs } from '../base/useMirror.ts';
import { useUi } from '../shell/context.ts';
import type { UiProps } from '../shell/props.ts';
import { publisherName } from './sourceNames.ts';

/** Nothing where the report alone speaks, and while numbers are hidden: then the records are not even fetched. */
export function PairList() {
  const { view, words } = useUi();
  return view.sourceFilter === 'report' || words.numbersHidden ? null : <FetchedPairs />;
}

function FetchedPairs() {
  const { record, again } = usePairs();
  return <PairSection data={record} again={again} />;
}

interface SectionProps {
  readonly data: Arriving<PairData>;
  /** Asks for the data anew. */
  readonly again: () => void;
}

/** Every pair; a sentence while they are not here. */
export function PairSection({ data, again }: SectionProps) {
  const { fullAtlas, words } = useUi();
  const say = words.messages.sources.pairs;
  const title = useElementId();
  return (
    <section>
      <h3 id={title}>{say.heading}</h3>
      <p class="soft">{say.note}</p>
      {typeof data === 'string' ? (
        <ArrivalNote failed={data === 'failed'} again={again} loading={say.loading} missing={say.failed} />
      ) : (
        <ul class="pair-list" aria-labelledby={title}>
          {pairsOf(fullAtlas, data).map((pair) => (
            <PairEntry key={pair.row.id} pair={pair} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PairEntry({ pair }: { readonly pair: Pair }) {
  const { words, dataText } = useUi();
  const say = words.messages.sources.pairs;
  const { row, cells, relation } = pair;
  const shown = row.how === 'value' ? cells : cells.filter(({ agreement }) => agreement === 'differs');
  return (
    <li class="pair">
      <p class="pair-head">
        <strong>{dataText[`pair.${row.id}`] ?? row.id}</strong>{' '}
        <span class={`tag relation ${relation}`}>{say.relation[relation]}</span>
      </p>
      {row.how !== 'value' && <p>{sameWords(words, pair)}</p>}
      {row.how !== 'value' && shown.length === 0 && <Whole pair={pair} />}
      {shown.map((cell) => (
        <Numbers key={cell.parts.join()} cell={cell} titled={row.how !== 'value'} />
      ))}
      <p class="soft">{dataText[`pair.${row.id}.note`]}</p>
    </li>
  );
}

/** Both numbers, one under the other. */
function Numbers({ cell, titled }: { readonly cell: PairCell; readonly titled: boolean }) {
  const { words, dataText } = useUi();
  const say = words.messages.sources.pairs;
  return (
    <>
      {titled && <p class="pair-cell">{cellName(words, dataText, cell)}</p>}
      <dl>
        <Side term={say.report} figures={[cell.report]} value={figureSentence(words, cell.report)} />
        <Side term={say.record} figures={[cell.record]} value={figureSentence(words, cell.record)} />
      </dl>
    </>
  );
}

/** Where every number agrees, their dates and sources, without the numbers. */
function Whole({ pair: { cells } }: { readonly pair: Pair }) {
  const say = useUi().words.messages.sources.pairs;
  return (
    <dl>
      <Side term={say.report} figures={cells.map(({ report }) => report)} value="" />
      <Side term={say.record} figures={cells.map(({ record }) => record)} value="" />
    </dl>
  );
}

interface SideProps {
  readonly term: string;
  readonly figures: readonly Figure[];
  readonly value: string;
}

function Side({ term, figures, value }: SideProps) {
  const ui = useUi();
  const { atlas, words } = ui;
  const refs = figures.flatMap((figure) => figure.refs);
  const names = refs.map(({ source }) => {
    const author = atlas.sources.find(({ id }) => id === source)?.author;
    return author || publisherName(ui, source);
  });
  const [first = '', ...more] = new Set(refs.map(({ locator }) => locator));
  const places =
    more.length === 0
      ? first
      : words.messages.table.moreLocators(first, count(words, more.length), more.length);
  const sum = figures.find(({ computed }) => computed === 'sum');
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {value !== '' && (
          <>
            <strong>{value}</strong> ·{' '}
          </>
        )}
        <span>{dateWords(ui, figures)}</span>
        {sum && <span class="tag">{words.messages.figure.sum}</span>}
        <span class="soft">
          {' · '}
          <span lang="en">{[...new Set(names)].join('; ')}</span> ·{' '}
          <span {...(more.length === 0 ? { lang: 'en' } : {})}>{places}</span>
        </span>
      </dd>
    </div>
  );
}

/** People at a date are those of the end of the year. */
function dateWords({ atlas, words }: Pick<UiProps, 'atlas' | 'words'>, figures: readonly Figure[]): string {
  const from = figures.map((figure) => figure.from).sort()[0] ?? '';
  const to =
    figures
      .map((figure) => figure.to)
      .sort()
      .at(-1) ?? '';
  const dates = period(words, from, to);
  const stocks = atlas.records.filter(({ kind }) => kind === 'stock');
  const isAtEnd = figures.some(({ rows }) =>
    rows.some((key) => stocks.some(({ name }) => key.startsWith(`${name}:`))),
  );
  return isAtEnd ? words.messages.sources.pairs.endOf(dates) : dates;
}

function sameWords(words: Words, { row, cells }: Pair): string {
  const say = words.messages.sources.pairs;
  const same = cells.filter(({ agreement }) => agreement !== 'differs');
  const numbers = [count(words, same.length), count(words, cells.length)] as const;
  if (row.how === 'order') return say.samePlaces(...numbers);
  return same.some(({ agreement }) => agreement === 'rounded')
    ? say.sameRounded(...numbers)
    : say.sameNumbers(...numbers);
}

/** What differs: of which layer or indicator, the country, or that it is the total of all, and the date. */
function cellName(words: Words, dataText: DataText, { parts, report }: PairCell): string {
  const [, id] = /^\w+:([^|]+)/.exec(report.rows[0] ?? '') ?? [];
  const what = dataText[`layer.${id}.title`] ?? dataText[`indicator.${id}`];
  const place = parts.find((part) => words.names[part]);
  const who = place === undefined ? words.messages.table.all : placeName(words, place);
  return [what, who, period(words, report.from, report.to)].filter((part) => part !== undefined).join(', ');
}
