// The Frictionless description (Data Package v2) of data/, drawn from the schemas that validate the tables.

import { CELL_TYPES, LIST_SEPARATOR } from '../src/data/cellTypes.ts';
import { textFile } from '../src/data/dataText.ts';
import { type Column, TABLE_NAMES, TABLES, type TableSchema } from '../src/data/schemas.ts';
import { STORIES_FILE, storyTextFile } from '../src/data/storyText.ts';
import { LANGUAGES } from '../src/lib/language.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

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
      'Migration to, from and through Azerbaijan as one report of about 2012 gives it, with two second sources. Each row names its source and where in it the figure stands. An empty value is never zero: see the column status.',
    version: '1.0.0',
    contributors: [{ title: 'Azerbaijan migration atlas', roles: ['transcription'] }],
    sources: [
      {
        title: 'Report on migration in Azerbaijan, Eldar Shahgaldiyev',
        path: 'https://khazar.academia.edu/EldarShahgaldiyev',
      },
    ],
    resources: [
      ...TABLE_NAMES.map((name) => tableResource(name, TABLES[name])),
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

function tableResource(name: string, { file, title, key, columns }: TableSchema): object {
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
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: Object.entries(columns).map(([column, of]) => field(column, of)),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field(name: string, { type, required, choices, minimum, maximum, description }: Column): object {
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
