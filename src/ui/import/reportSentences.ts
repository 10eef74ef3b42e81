// The report of an import as sentences, the weightiest first; what did not happen is not said.
import type { ImportPreview } from '../../package/import/importFiles.ts';
import type { Tally } from '../../package/import/report.ts';
import type { ImportWords } from '../../text/import/en.ts';
import type { Words } from '../../text/words.ts';
import { number, period } from '../base/format.ts';
import { unplacedShare } from './unplacedShare.ts';

const LABELS_NAMED = 5;

/** Sentences in the present language. */
export function reportSentences(
  words: Words,
  say: ImportWords,
  { report, plan, choices }: ImportPreview,
): readonly string[] {
  const { said } = say;
  const figure = (value: number) => number(words, value);
  const people = ({ people: value }: Tally) => words.messages.figure.people(figure(value), value);
  const list = (labels: readonly string[]) =>
    labels.length > LABELS_NAMED ? `${labels.slice(0, LABELS_NAMED).join(', ')}, …` : labels.join(', ');
  const some = (tally: Tally) => tally.figures > 0;
  const bySums = report.totalLabels.filter(({ by }) => by === 'sums').map(({ label }) => label);
  const { read, drawn, unplaced, totals, parts, loops, undated, dates } = report;
  const share = number(words, unplacedShare(report) * 100, { percent: true });
  const sentences: readonly (string | false)[] = [
    said.format(report.files.join(', '), say.formats[report.format]),
    said.read(figure(report.rows), figure(read.figures), people(read)),
    said.drawn(people(drawn), figure(drawn.figures), figure(report.pairs), figure(report.places)),
    plan.thousands === true && said.thousands,
    some(unplaced) ? said.unplaced(people(unplaced), share) : said.allPlaced,
    some(totals) && said.totals(people(totals), list(report.totalLabels.map(({ label }) => label))),
    bySums.length > 0 && said.bySums(list(bySums)),
    some(parts) && said.parts(people(parts), list(report.partKinds)),
    some(loops) && said.loops(people(loops)),
    some(undated) && said.undated(people(undated)),
    report.deleted > 0 && said.deleted(figure(report.deleted)),
    report.wrong > 0 && said.wrong(figure(report.wrong)),
    said.gaps(figure(report.none), figure(report.missing), figure(report.zero)),
    report.repeats > 0 && said.repeats(figure(report.repeats)),
    report.summedTo === 'year' && said.summed,
    report.summedTo === 'month' && said.summedToMonths,
    report.countedRows && said.counted,
    dates ? said.dates(period(words, dates.from, dates.to)) : said.noTime(String(choices.year)),
    plan.isStock && said.stock,
    report.measures.length > 0 && said.measures(list(report.measures)),
    report.joinedKilometres !== null && said.joined(figure(report.joinedKilometres)),
    report.unreadTables.length > 0 && said.unread(list(report.unreadTables)),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
