// The real tables of data/ as one shared, deep-frozen atlas for the model's tests.
import { chosenLayouts } from '../../scripts/builtPackage.ts';
import type { Atlas } from '../../src/package/atlas.ts';
import { isProblems } from '../../src/package/isProblems.ts';
import { openPackage } from '../../src/package/openPackage.ts';
import type { TableTexts } from '../../src/package/parseAtlas.ts';
import { dataFile } from '../package/dataRows.ts';

/** The same value with every plain object and list in it frozen; typed arrays cannot be frozen and stay. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}

function tablesOf(): TableTexts {
  return {
    sources: dataFile('sources.csv'),
    places: dataFile('places.csv'),
    layers: dataFile('layers.csv'),
    flows: dataFile('flows.csv'),
    routes: dataFile('routes.csv'),
    indicators: dataFile('indicators.csv'),
    events: dataFile('events.csv'),
    discrepancies: dataFile('discrepancies.csv'),
  };
}

function readAtlas(record: string | null): Atlas {
  const opened = openPackage({ descriptor: dataFile('atlas.json'), tables: tablesOf(), record });
  if (isProblems(opened)) throw new Error(`data/ is broken: ${JSON.stringify(opened[0])}`);
  return deepFreeze({ ...opened, layouts: chosenLayouts() });
}

/** The tables of the report and of the sources beside it, without the records. */
export const atlas: Atlas = readAtlas(null);

/** What the first view draws: the same with the record of every year. */
export const wholeAtlas: Atlas = readAtlas(dataFile('flows-un-2015.csv'));
