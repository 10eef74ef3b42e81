// Shapes of a JSON document: each reads one value, or reports the path at which it stands, what was expected and found.
import { isObject } from '../lib/isObject.ts';
import { isWhole } from '../lib/typedKeys.ts';

/** Takes what is wrong: a path such as `topics.0.layers.1`, words that read on after "expected", and the value. */
export type Report = (path: string, expected: string, found: unknown) => void;

/** The value as it is wanted; undefined where it is not so and that has been reported. */
export type Shape<T> = (value: unknown, path: string, report: Report) => T | undefined;

type ShapesOf<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

const inside = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

/** Anything that `isIt` accepts. */
function that<T>(expected: string, isIt: (value: unknown) => value is T): Shape<T> {
  return (value, path, report) => {
    if (isIt(value)) return value;
    report(path, expected, value);
    return undefined;
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A text of this pattern. */
export function text(expected: string, pattern: RegExp): Shape<string> {
  return that(expected, (value): value is string => isText(value) && pattern.test(value));
}

/** A text that is in `ids`. */
export function oneOf(expected: string, ids: ReadonlySet<string>): Shape<string> {
  return that(expected, (value): value is string => isText(value) && ids.has(value));
}

/** One of a few texts. */
export function choice<T extends string>(choices: readonly T[]): Shape<T> {
  return that(`one of ${choices.join(', ')}`, (value): value is T => choices.some((each) => each === value));
}

/** A number from `low` to `high`. */
export function number(low: number, high: number): Shape<number> {
  return that(
    `a number from ${low} to ${high}`,
    (value): value is number => typeof value === 'number' && value >= low && value <= high,
  );
}

/** true or false. */
export const yesOrNo: Shape<boolean> = that('true or false', (value) => typeof value === 'boolean');

/** The shape, or `absent` where nothing stands. */
export function optional<T, A>(shape: Shape<T>, absent: A): Shape<T | A> {
  return (value, path, report) => (value === undefined ? absent : shape(value, path, report));
}

/** A list of values of one shape. */
export function list<T>(each: Shape<T>): Shape<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, 'a list', value);
      return undefined;
    }
    const read = value.map((item, index) => each(item, inside(path, index), report));
    const known = read.filter((item) => item !== undefined);
    return known.length < read.length ? undefined : Object.freeze(known);
  };
}

/** An object of values of one shape under keys of another. */
export function record<T>(key: Shape<string>, each: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return (value, path, report) => {
    if (!isObject(value)) {
      report(path, 'an object', value);
      return undefined;
    }
    const read = new Map<string, T>();
    for (const [name, item] of Object.entries(value)) {
      const known = key(name, inside(path, name), report);
      const made = each(item, inside(path, name), report);
      if (known !== undefined && made !== undefined) read.set(known, made);
    }
    return read.size < Object.keys(value).length ? undefined : read;
  };
}

/** An object that has these fields and no others. */
export function object<T extends object>(fields: ShapesOf<T>): Shape<T> {
  const names: Extract<keyof T, string>[] = [];
  for (const name in fields) names.push(name);
  return (value, path, report) => {
    if (!isObject(value)) {
      report(path, 'an object', value);
      return undefined;
    }
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) report(inside(path, name), `one of ${names.join(', ')}`, name);
    const read: Partial<T> = {};
    for (const name of names) {
      const made = fields[name](value[name], inside(path, name), report);
      if (made === undefined) continue;
      read[name] = made;
    }
    return isWhole<T>(read, names) ? Object.freeze(read) : undefined;
  };
}
