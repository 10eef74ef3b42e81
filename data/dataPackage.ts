// The Frictionless description (Data Package v2) of data/, drawn from the schemas that validate the tables.

import { LANGUAGES } from '../src/lib/language.ts';
import { CELL_TYPES, LIST_SEPARATOR } from '../src/package/cellTypes.ts';
import { textFile } from '../src/package/dataText.ts';
import { DESCRIPTOR_FILE } from '../src/package/descriptorSchema.ts';
import { recordFile } from '../src/package/recordNames.ts';
import { type Column, TABLE_NAMES, TABLES, type TableSchema } from '../src/package/schemas.ts';
import { STORIES_FILE, storyTextFile } from '../src/package/storyText.ts';
import { DESCRIPTIONS } from './descriptions.ts';

interface TableWords {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

interface Origin {
  readonly title: string;
  readonly path: string;
}
interface Licence extends Origin {
  readonly name: string;
}
interface RecordFacts {
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Origin[];
  /** Open licences alone: where none is stated, the description says so. */
  readonly licenses?: readonly Licence[];
}

const UNITED_NATIONS: Origin = {
  title: 'United Nations, International Migration Flows to and from Selected Countries: The 2015 Revision',
  path: 'https://www.un.org/development/desa/pd/data/international-migration-flows',
};
const CITED = 'No open licence is stated: the figures are cited, the workbook is not in the package.';

/** The tables of additional sources; none is ever summed with another or with the report. */
const RECORDS: Readonly<Record<string, RecordFacts>> = {
  'flows-un-2015': {
    title: 'Moves for residence as Azerbaijan counted them, every year 1995-2009, by country',
    description: `The columns add up to their totals (X-ALL) with the people of an unstated country (X-UNK) and the line called Maldives, which is probably Moldova (X-MDV). A 0 is printed as 0. ${CITED}`,
    sources: [UNITED_NATIONS],
  },
  'flows-partners': {
    title: 'The same moves as the other country counted them, 1990-2011',
    description: `Rules differ by country, so that nothing here may be added up over countries; a year without a row has no count that was found. Germany counts registrations. ${CITED}`,
    sources: [
      UNITED_NATIONS,
      {
        title: 'Federal Statistical Office of Germany (Destatis), table 12711-0008',
        path: 'https://www-genesis.destatis.de/',
      },
    ],
    licenses: [
      {
        name: 'dl-de-by-2.0',
        title: 'Data licence Germany, attribution, version 2.0, for the rows of Destatis',
        path: 'https://www.govdata.de/dl-de/by-2-0',
      },
    ],
  },
  'stocks-unhcr': {
    title: 'People of concern to UNHCR at the end of each year, 1992-2011, from and in Azerbaijan',
    description:
      'Stocks, not movements. UNHCR publishes 1 to 4 as 5: these rows are approximate. Its zeros are filler and make no row.',
    sources: [{ title: 'UNHCR, Refugee Data Finder', path: 'https://www.unhcr.org/refugee-statistics/' }],
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  },
  'stocks-world-bank': {
    title: 'Emigrants by country of residence and immigrants by country of origin, 2010, in persons',
    description: `Estimates modelled from censuses, mostly by country of birth; the numbers behind the order that the report prints. Totals stand beside their parts (X-ALL); people of no stated country are X-UNK. ${CITED}`,
    sources: [
      {
        title: 'World Bank, Migration and Remittances Factbook 2011, bilateral migration matrix 2010',
        path: 'https://www.knomad.org/publication/migration-and-remittances-factbook-2011',
      },
    ],
  },
};

/** The exact text of data/datapackage.json. */
export function dataPackageText(): string {
  return `${JSON.stringify(dataPackage(), null, 2)}\n`;
}

function dataPackage(): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'azerbaijan-migration-atlas',
    title: 'Azerbaijan migration atlas: figures, 1990-2011',
    description:
      'Migration to, from and through Azerbaijan as one report of about 2012 gives it, and beside it the tables of additional sources, a file each. Each row names its source and where in it the figure stands. An empty value is never zero: see the column status.',
    version: '2.0.0',
    contributors: [{ title: 'Azerbaijan migration atlas', roles: ['transcription'] }],
    sources: [
      {
        title: '[Report on migration in Azerbaijan], Eldar Shahgaldiyev',
        path: 'https://khazar.academia.edu/EldarShahgaldiyev',
      },
    ],
    resources: [
      ...TABLE_NAMES.map((name) => tableResource(name, TABLES[name], DESCRIPTIONS[name])),
      ...Object.entries(RECORDS).map(([name, facts]) =>
        tableResource(
          name,
          { ...TABLES.flows, file: recordFile(name) },
          { ...DESCRIPTIONS.flows, title: facts.title },
          facts,
        ),
      ),
      tableResource('reporters', TABLES.reporters, DESCRIPTIONS.reporters),
      tableResource('pairs', TABLES.pairs, DESCRIPTIONS.pairs),
      jsonResource(
        'atlas',
        DESCRIPTOR_FILE,
        'Descriptor: what the package declares and no table does: its place and time, how layers are drawn, topics, charts, questions',
      ),
      ...textResources(),
      jsonResource(
        'stories',
        STORIES_FILE,
        'Stories: steps as query strings, with the rows of their numbers',
      ),
      ...LANGUAGES.map((lang) =>
        jsonResource(`stories-${lang}`, storyTextFile(lang), `Words of the stories by key, language ${lang}`),
      ),
    ],
  };
}

function textResources(): readonly object[] {
  return LANGUAGES.map((lang) =>
    jsonResource(`text-${lang}`, textFile(lang), `Words by key, language ${lang}`),
  );
}

function jsonResource(name: string, path: string, title: string): object {
  return { name, path, title, format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
}

function tableResource(
  name: string,
  { file, key, columns }: TableSchema,
  words: TableWords,
  more: Partial<RecordFacts> = {},
): object {
  const references = Object.entries(columns).filter(
    ([, { references, type }]) => references && type !== 'idList',
  );
  const foreignKeys = references.map(([column, { references }]) => ({
    fields: [column],
    reference: { resource: references, fields: ['id'] },
  }));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: file,
    ...more,
    title: words.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: Object.entries(columns).map(([column, of]) => field(column, of, words.columns[column])),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field(name: string, of: Column, description: string | undefined): object {
  const { type, required, choices, minimum, maximum } = of;
  const { pattern, frictionless } = CELL_TYPES[type];
  const isList = frictionless === 'list';
  const constraints = {
    ...(required && { required }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(choices && !isList && { enum: choices }),
    ...(pattern && frictionless === 'string' && { pattern: pattern.source }),
  };
  return {
    name,
    type: frictionless,
    ...(isList && { delimiter: LIST_SEPARATOR, itemType: 'string' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
