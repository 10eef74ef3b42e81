// data/datapackage.json: fresh, valid, and true of the files beside it.
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { dataPackageText } from '../../data/dataPackage.ts';
import { dataFile, dataRows } from './dataRows.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
  };
}
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

const written: { readonly resources: readonly Resource[] } = JSON.parse(dataFile('datapackage.json'));
const tables = written.resources.flatMap(({ name, path, schema }) =>
  schema ? [{ name, path, schema }] : [],
);
const profile = (name: string): object =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, import.meta.url), 'utf8'));

function validate(description: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addSchema(profile('dataresource')).addSchema(profile('tableschema'));
  const holds = ajv.compile(profile('datapackage'));
  holds(description);
  return (holds.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('The description of the data', () => {
  it('is what the schemas of the tables give', () => {
    expect(dataFile('datapackage.json')).toBe(dataPackageText());
  });

  it('is a valid Data Package of version 2', () => {
    expect(validate(written)).toEqual([]);
  });

  it('would not be valid without resources, with a path that climbs, or with a type that does not exist', () => {
    expect(validate({ ...written, resources: [] })).not.toEqual([]);
    expect(validate({ resources: [{ name: 'a', path: '../a.csv' }] })).not.toEqual([]);
    expect(validate({ resources: [{ name: 'a', path: '/a.csv' }] })).not.toEqual([]);
    expect(validate({ resources: [{ name: 'a', path: 'b/a.csv' }] })).toEqual([]);
    const schema = { fields: [{ name: 'id', type: 'words' }] };
    expect(validate({ resources: [{ name: 'a', path: 'a.csv', schema }] })).not.toEqual([]);
  });

  it('names files that exist, each once', () => {
    const paths = written.resources.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths)
      expect(existsSync(new URL(`../../data/${path}`, import.meta.url)), path).toBe(true);
  });

  it.each(tables)('lists the columns of $path in their order, each with its meaning', ({ path, schema }) => {
    expect(schema.fields.map(({ name }) => name)).toEqual(dataFile(path).split('\n')[0]?.split(','));
    for (const { description } of schema.fields) expect(description).not.toBe('');
  });

  it.each(tables)('has keys of $path that are columns of the tables they name', ({ schema }) => {
    const names = schema.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      expect(names).toEqual(expect.arrayContaining([...fields]));
      const other = tables.find(({ name }) => name === reference.resource);
      expect(other?.schema.primaryKey).toEqual(reference.fields);
    }
  });

  it.each(tables)('has constraints that every cell of $path keeps', ({ name, schema }) => {
    for (const row of dataRows(name)) {
      for (const { name: column, type, constraints = {} } of schema.fields) {
        const cell = row[column] ?? '';
        if (cell === '') {
          expect(constraints.required, `${name} ${column}`).not.toBe(true);
          continue;
        }
        if (constraints.enum) expect(constraints.enum).toContain(cell);
        if (constraints.pattern) expect(cell).toMatch(new RegExp(constraints.pattern));
        if (type === 'number' || type === 'integer') expect(Number(cell)).not.toBeNaN();
        if (constraints.minimum !== undefined)
          expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum);
      }
    }
  });
});
