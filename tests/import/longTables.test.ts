// Long tables as they are rarer met: names beside codes, repeats of dashes, too many kinds and problems, other ways to write numbers.
import { describe, expect, it } from 'vitest';
import { drawnFlows, flowsIn, sessionOf, tableIn, tableOf, textFile } from './openFile.ts';

describe('A long table', () => {
  it('may name a place and its code twice over: names of two ends are read, whatever they are called', async () => {
    expect(
      await flowsIn(
        'A,A code,B,B code,people',
        'Azerbaijan,AZE,Georgia,GEO,5',
        'Georgia,GEO,Azerbaijan,AZE,6',
      ),
    ).toEqual({ 'AZE>GEO 2026': 5, 'GEO>AZE 2026': 6 });
  });

  it('may have nothing but codes: the second column is the other end', async () => {
    expect(await flowsIn('A code,B code,people', 'AZE,GEO,5', 'GEO,AZE,6')).toEqual({
      'AZE>GEO 2026': 5,
      'GEO>AZE 2026': 6,
    });
  });

  it('adds up repeats; a dash beside a figure adds nothing, and two dashes stay a dash', async () => {
    const table = await tableIn([
      'origin,destination,people',
      'AZE,TUR,-',
      'AZE,TUR,5',
      'AZE,TUR,-',
      'AZE,GEO,-',
      'AZE,GEO,-',
    ]);
    expect(Object.fromEntries(drawnFlows(table))).toEqual({ 'AZE>TUR 2026': 5, 'AZE>GEO 2026': Number.NaN });
    expect(table.preview.report.repeats).toBe(3);
  });

  it('of more than twelve kinds draws those with most people, and all others as one', async () => {
    const kinds = Array.from({ length: 14 }, (_, kind) => ({ name: `kind ${kind}`, people: 100 - kind }));
    const lines = kinds.map(({ name, people }) => `AZE,TUR,${name},${people}`);
    const { change } = await sessionOf(
      textFile('kinds.csv', ['origin,destination,type,people', ...lines].join('\n')),
    );
    const table = tableOf(change({ plan: { kind: 'column:2' }, choices: {} }));
    const { kinds: drawn } = table.flows;
    const named = kinds.slice(0, drawn.length - 1);
    expect(drawn).toEqual([...named.map(({ name }) => name), '…']);
    const rest = kinds.slice(named.length).reduce((sum, { people }) => sum + people, 0);
    expect(drawnFlows(table).get('AZE>TUR 2026 …')).toBe(rest);
  });

  it('keeps the first two hundred of its problems and counts all', async () => {
    const { report } = (
      await tableIn([
        'origin,destination,people',
        ...Array<string>(300).fill('AZE,TUR,1'),
        ...Array<string>(250).fill('AZE,TUR,many'),
      ])
    ).preview;
    expect([report.problems.length, report.problemCount, report.wrong]).toEqual([200, 250, 250]);
  });

  it.each([
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1_234.5],
    ['1,234.5', 1_234.5],
  ])('has %s people where its column writes numbers so', async (cell, people) => {
    expect(await flowsIn('origin\tdestination\tpeople', `AZE\tTUR\t${cell}`, 'TUR\tAZE\t7')).toEqual({
      'AZE>TUR 2026': people,
      'TUR>AZE 2026': 7,
    });
  });

  it('shows no other time than a year where its name or the line above it has one', async () => {
    expect(drawnFlows(await tableIn(['origin,destination,people', 'AZE,TUR,4'], 'moves 1998.csv'))).toEqual(
      new Map([['AZE>TUR 1998', 4]]),
    );
    expect(await flowsIn('Moves in 1997', 'origin,destination,people', 'AZE,TUR,4', 'TUR,AZE,5')).toEqual({
      'AZE>TUR 1997': 4,
      'TUR>AZE 1997': 5,
    });
  });
});
