// The sources that speak: all, or the report and those it cites.
import { expect, it } from 'vitest';
import { speakingSources } from '../../src/flows/speaking.ts';
import { tinyAtlas } from '../figures/tinyAtlas.ts';

const atlas = tinyAtlas({ flows: [] });

it('lets all sources speak, or the report and those it cites', () => {
  expect([...speakingSources(atlas, 'all')]).toEqual(['report', 'office', 'press']);
  expect([...speakingSources(atlas, 'report')]).toEqual(['report', 'office']);
});

it('lets all sources of an atlas speak that is not made from the report', () => {
  const sources = atlas.sources.filter(({ id }) => id !== 'report');
  const other = tinyAtlas({ flows: [], others: { sources } });
  expect([...speakingSources(other, 'report')]).toEqual(['office', 'press']);
});
