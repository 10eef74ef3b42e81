// Builds the country shapes, country names and month names that are checked in; `--check` fails when one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/lib/language.ts';
import { buildGazetteer } from './gazetteer.ts';
import { countryNames, monthNames } from './names.ts';
import { buildTopologies } from './shapes.ts';

const ROOT = new URL('..', import.meta.url);

/** Every generated file: path from the project root, and its text. */
function outputs(): ReadonlyMap<string, string> {
  const topologies = buildTopologies();
  const files = new Map<string, string>();
  files.set('geo/world-110m.topojson.json', JSON.stringify(topologies['110m']));
  files.set('geo/world-50m.topojson.json', JSON.stringify(topologies['50m']));
  for (const lang of LANGUAGES) {
    files.set(`geo/names/${lang}.json`, JSON.stringify(countryNames(lang), null, 1));
    files.set(`src/lib/months/${lang}.json`, JSON.stringify(monthNames(lang), null, 2));
  }
  files.set('geo/gazetteer.json', JSON.stringify(buildGazetteer()));
  return files;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return '';
  }
}

const checking = process.argv.includes('--check');
const stale = [...outputs()].filter(([path, text]) => readOrNothing(path) !== `${text}\n`);
if (checking) {
  for (const [path] of stale) console.error(`${path} is stale: run npx tsx geo/build.ts`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    writeFileSync(fileURLToPath(new URL(path, ROOT)), `${text}\n`);
    console.log(`wrote ${path}`);
  }
}
