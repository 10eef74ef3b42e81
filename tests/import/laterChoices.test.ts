// What a reader changes after a table was read: columns, places of labels, the year and totals; and what is told meanwhile.
import { describe, expect, it } from 'vitest';
import { type ImportChange, MAX_BYTES } from '../../src/package/import/importFiles.ts';
import type { FromImport } from '../../src/package/import/importMessages.ts';
import { importServer } from '../../src/package/import/readOpened.ts';
import { drawnFlows, sessionOf, tableOf, textFile } from './openFile.ts';

const LINES = [
  'origin,destination,people,women',
  'AZE,TUR,10,4',
  'TUR,AZE,20,9',
  'Atlantis,AZE,5,1',
  'World,AZE,25,10',
];
const session = () => sessionOf(textFile('moves.csv', LINES.join('\n')));

async function changed(change: Partial<ImportChange>) {
  const { outcome } = await session();
  expect(Object.fromEntries(drawnFlows(tableOf(outcome)))).toEqual({
    'AZE>TUR 2026': 10,
    'TUR>AZE 2026': 20,
  });
  const again = (await session()).change({ plan: {}, choices: {}, ...change });
  return tableOf(again);
}
const flowsAfter = async (change: Partial<ImportChange>) =>
  Object.fromEntries(drawnFlows(await changed(change)));

describe('A table that was read', () => {
  it('is turned where origin and destination change their columns', async () => {
    expect(await flowsAfter({ plan: { origin: 'column:1', destination: 'column:0' } })).toEqual({
      'TUR>AZE 2026': 10,
      'AZE>TUR 2026': 20,
    });
  });

  it('is read from another column of people', async () => {
    expect(await flowsAfter({ plan: { people: 'column:3' } })).toEqual({
      'AZE>TUR 2026': 4,
      'TUR>AZE 2026': 9,
    });
  });

  it('counts its lines where that is chosen', async () => {
    const table = await changed({ plan: { people: 'lines' } });
    expect([...drawnFlows(table).values()]).toEqual([1, 1]);
    expect(table.preview.report.countedRows).toBe(true);
  });

  it('places a label at the country that was chosen for it, and no other', async () => {
    expect(await flowsAfter({ choices: { places: { Atlantis: 'GEO' } } })).toEqual({
      'AZE>TUR 2026': 10,
      'TUR>AZE 2026': 20,
      'GEO>AZE 2026': 5,
    });
    const unknown = await changed({ choices: { places: { Atlantis: 'nowhere' } } });
    expect(unknown.preview.report.unplacedLabels).toEqual([{ label: 'Atlantis', figures: 1, people: 5 }]);
  });

  it('stands in another year where it has no time', async () => {
    expect(await flowsAfter({ choices: { year: 1999 } })).toEqual({ 'AZE>TUR 1999': 10, 'TUR>AZE 1999': 20 });
  });

  it('counts totals among what has no place where they are not left out', async () => {
    const { report } = (await changed({ choices: { leavesTotalsOut: false } })).preview;
    expect([report.totals.people, report.unplaced.people]).toEqual([0, 30]);
  });

  it('keeps an earlier choice beside a later one', async () => {
    const { change } = await session();
    change({ plan: { people: 'column:3' }, choices: {} });
    const table = tableOf(change({ plan: {}, choices: { year: 2001 } }));
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>TUR 2001': 4, 'TUR>AZE 2001': 9 });
  });

  it('is read anew for other columns alone', async () => {
    const { change } = await sessionOf(
      textFile('long.csv', [LINES[0], ...Array<string>(25_000).fill('AZE,TUR,1,1')].join('\n')),
    );
    const told: number[] = [];
    change({ plan: {}, choices: { year: 2001 } }, (lines) => told.push(lines));
    expect(told).toEqual([]);
    change({ plan: { people: 'column:3' }, choices: {} }, (lines) => told.push(lines));
    expect(told).toEqual([20_000]);
  });

  it('is refused, and named, where a change leaves nothing to draw; another change brings it back', async () => {
    const { change } = await session();
    const refused = change({ plan: { origin: 'column:2' }, choices: {} });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { reason: 'no-places', file: 'moves.csv' } });
    const back = tableOf(change({ plan: { origin: 'column:0' }, choices: {} }));
    expect(back.preview.report.drawn.people).toBe(30);
  });

  it('that was refused at once stays refused', async () => {
    const { outcome, change } = await sessionOf(textFile('empty.csv', ''));
    expect(change({ plan: { people: 'lines' }, choices: {} })).toBe(outcome);
  });
});

describe('Files of a browser', () => {
  const answers = async (...asked: Parameters<ReturnType<typeof importServer>>[0][]) => {
    const said: FromImport[] = [];
    const answer = importServer((message) => said.push(message));
    for (const each of asked) await answer(each);
    return said;
  };
  const file = (lines: readonly string[], written: string) =>
    new File([lines.join('\n')], 'moves.csv', { lastModified: Date.parse(written) });

  it('become flows of the year in which they were last written, with places as they were chosen before', async () => {
    const files = [file(LINES, '2003-05-06T12:00:00'), file(LINES, '2001-05-06T12:00:00')];
    const [opened] = await answers({ ask: 'open', files, places: { Atlantis: 'GEO', Lemuria: 'TUR' } });
    if (opened?.say !== 'outcome') throw new Error(`expected an outcome, found ${opened?.say}`);
    const table = tableOf(opened.outcome);
    // Of those that were made for other files nothing is said.
    expect(table.preview.choices.places).toEqual({ Atlantis: 'GEO' });
    expect(Object.fromEntries(drawnFlows(table))).toEqual({
      'AZE>TUR 2003': 20,
      'TUR>AZE 2003': 40,
      'GEO>AZE 2003': 10,
    });
  });

  it('may be read otherwise after they were opened, and not before', async () => {
    const change = { ask: 'change', change: { plan: { people: 'column:3' }, choices: {} } } as const;
    expect(await answers(change)).toEqual([]);
    const files = [file(LINES, '2003-05-06T12:00:00')];
    const [, later] = await answers({ ask: 'open', files, places: {} }, change);
    if (later?.say !== 'outcome') throw new Error(`expected an outcome, found ${later?.say}`);
    expect(drawnFlows(tableOf(later.outcome)).get('AZE>TUR 2003')).toBe(4);
  });

  it('tell every twenty thousand lines of a long table', async () => {
    const files = [file([...LINES, ...Array<string>(40_000).fill('AZE,TUR,1,1')], '2003-05-06T12:00:00')];
    const lines = (await answers({ ask: 'open', files, places: {} })).filter(({ say }) => say === 'lines');
    expect(lines).toEqual([20_000, 40_000].map((read) => ({ say: 'lines', lines: read })));
  });

  it('are refused by their size before a byte is read, and named', async () => {
    const large = file(LINES, '2003-05-06T12:00:00');
    Object.defineProperty(large, 'size', { value: MAX_BYTES + 1 });
    expect(await answers({ ask: 'open', files: [file(LINES, '2003-05-06'), large], places: {} })).toEqual([
      {
        say: 'outcome',
        outcome: {
          kind: 'refused',
          refusal: {
            ...{ reason: 'too-large', file: 'moves.csv', row: null, column: null },
            found: String(MAX_BYTES + 1),
          },
        },
      },
    ]);
  });
});
