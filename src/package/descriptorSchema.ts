// The schema of atlas.json, and its reading: a Descriptor, or the path of each thing that is wrong with it.

import { isObject } from '../lib/isObject.ts';
import { type Descriptor, GRANULARITIES, type PackageTime } from './descriptor.ts';
import {
  choice,
  list,
  number,
  object,
  oneOf,
  optional,
  type Report,
  record,
  type Shape,
  text,
} from './jsonShapes.ts';
import { DASHES, LAYER_ROLES, MARKS } from './kinds.ts';
import { HEADS, LAYER_COLOURS, type LayerStyle } from './layerStyle.ts';
import { recordsShape, ruleShape } from './packageRules.ts';
import { DATE_LENGTH, periodNumber } from './periods.ts';
import { measureShape, type NamedShapes, questionShape, sectionShape, topicShape } from './planShapes.ts';
import type { DataProblem } from './problem.ts';

export const DESCRIPTOR_FILE = 'atlas.json';

/** What a descriptor may name. Words and stories are not at hand in the page, where they are not looked up. */
export interface Nameable {
  readonly places: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly stories?: ReadonlySet<string>;
  /** Keys of the words in data/text. */
  readonly words?: ReadonlySet<string>;
}

export type DescriptorResult =
  | { readonly descriptor: Descriptor }
  | { readonly problems: readonly DataProblem[] };

/** The frozen descriptor of the text, or its problems; never throws. */
export function parseDescriptor(json: string, known: Nameable): DescriptorResult {
  const problems: DataProblem[] = [];
  const report: Report = (path, expected, found) => {
    const words = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
    problems.push({ file: DESCRIPTOR_FILE, row: null, column: path || null, expected, found: words });
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    report('', 'valid JSON', String(error));
    return { problems };
  }
  // Every other date is held against the time of the package.
  const time = timeShape(isObject(parsed) ? parsed.time : undefined, 'time', () => undefined) ?? null;
  const written = writtenShape(namedShapes(known, time))(parsed, '', report);
  const descriptor = written && descriptorOf(written, report);
  return descriptor && problems.length === 0 ? { descriptor } : { problems };
}

const STYLE = {
  colour: choice(LAYER_COLOURS),
  dash: choice(DASHES),
  head: choice(HEADS),
  mark: choice(MARKS),
};
const DATE = text(
  'a year, a month or a day such as 2011, 2011-04 or 2011-04-01',
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
);
const NAME = text('an id of small letters, digits and hyphens', /^[a-z0-9][a-z0-9-]{0,63}$/);

const PEOPLE = number(1, 1_000_000);
const DOT_PEOPLE = object({ own: PEOPLE, partner: PEOPLE, both: PEOPLE });

/** The document as it stands in the file. */
function writtenShape(shapes: NamedShapes) {
  const { place, layer, source, indicator, named } = shapes;
  const side = object({ persons: indicator, rounded: indicator, official: indicator });
  const totals = object({ inflow: side, outflow: side, net: indicator });
  const gate = optional(object({ radiusPixels: number(1, 400) }), null);
  return object({
    hub: optional(place, null),
    mainSource: optional(source, null),
    time: timeShape,
    firstLayers: list(layer),
    layers: record(layer, object({ role: choice(LAYER_ROLES), ...STYLE })),
    derived: object({
      net: optional(
        object({ inflow: layer, outflow: layer, totals, style: object<LayerStyle>(STYLE), gate }),
        null,
      ),
    }),
    scale: optional(
      object({ persons: number(1, 1e10), widthPixels: number(1, 200), radiusPixels: number(1, 200) }),
      null,
    ),
    stocks: optional(
      object({ persons: number(1, 1e10), radiusPixels: number(1, 200), within: list(indicator) }),
      null,
    ),
    mirror: optional(object({ ofInflow: layer, ofOutflow: layer, admitted: optional(layer, null) }), null),
    dots: optional(object({ layers: list(layer), people: DOT_PEOPLE }), null),
    formerLayers: optional(record(NAME, list(layer)), new Map<string, readonly string[]>()),
    topics: ofOwnId(list(topicShape(shapes))),
    measures: ofOwnId(list(measureShape(shapes))),
    sections: ofOwnId(list(sectionShape(shapes))),
    questions: ofOwnId(list(questionShape(shapes))),
    rules: list(ruleShape(shapes)),
    records: recordsShape(shapes),
    seas: ofOwnId(list(object({ id: named('sea'), lng: number(-180, 180), lat: number(-85, 85) }))),
  });
}

type Written = NonNullable<ReturnType<ReturnType<typeof writtenShape>>>;

/** A list in which no id stands twice. */
function ofOwnId<T extends { readonly id: string }>(shape: Shape<readonly T[]>): Shape<readonly T[]> {
  return (value, path, report) => {
    const read = shape(value, path, report);
    const ids = read?.map(({ id }) => id) ?? [];
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) report(`${path}.${index}.id`, 'an id of its own', id);
    });
    return read;
  };
}

function namedShapes(known: Nameable, time: PackageTime | null): NamedShapes {
  const { words } = known;
  return {
    place: oneOf('an id of places.csv', known.places),
    layer: oneOf('an id of layers.csv', known.layers),
    indicator: oneOf('an indicator of indicators.csv', known.indicators),
    source: oneOf('an id of sources.csv', known.sources),
    story: known.stories ? oneOf('a story of stories.json', known.stories) : NAME,
    period: periodShape(time),
    named: (kind, parts) => (value, path, report) => {
      const id = NAME(value, path, report);
      if (id === undefined || words === undefined) return id;
      const keys = parts ? parts.map((part) => `${kind}.${id}.${part}`) : [`${kind}.${id}`];
      const missing = keys.filter((key) => !words.has(key));
      for (const key of missing) report(path, `an id with words under ${key} in text/`, id);
      return missing.length > 0 ? undefined : id;
    },
  };
}

/** A date as the number of its period; without a time of the package it is nothing to be held against. */
function periodShape(time: PackageTime | null): Shape<number> {
  return (value, path, report) => {
    const date = DATE(value, path, report);
    if (date === undefined || time === null) return date === undefined ? undefined : 0;
    const { granularity, from, to } = time;
    const period = fits(date, time) ? periodNumber(date, granularity) : Number.NaN;
    if (period >= from && period <= to) return period;
    report(path, `a ${granularity} within the time of the package`, date);
    return undefined;
  };
}

const fits = (date: string, { granularity }: Pick<PackageTime, 'granularity'>): boolean =>
  date.length === DATE_LENGTH[granularity];

const WRITTEN_TIME = object({ granularity: choice(GRANULARITIES), from: DATE, to: DATE, start: DATE });

const timeShape: Shape<PackageTime> = (value, path, report) => {
  const time = WRITTEN_TIME(value, path, report);
  if (!time) return undefined;
  const { granularity } = time;
  const wrong = (['from', 'to', 'start'] as const).filter((name) => !fits(time[name], time));
  for (const name of wrong) report(`${path}.${name}`, `a ${granularity}, as granularity says`, time[name]);
  if (wrong.length > 0) return undefined;
  const [from, to, start] = [time.from, time.to, time.start].map((date) => periodNumber(date, granularity));
  if (from === undefined || to === undefined || start === undefined) return undefined;
  if (to < from) report(`${path}.to`, `${time.from} or later, as the time begins then`, time.to);
  else if (start < from || start > to)
    report(`${path}.start`, `a ${granularity} from ${time.from} to ${time.to}`, time.start);
  else return Object.freeze({ granularity, from, to, start });
  return undefined;
};

/** The rules that fields keep with each other, and the descriptor that the page works with. */
function descriptorOf({ derived, layers, ...rest }: Written, report: Report): Descriptor {
  const ofRole = (role: 'inflow' | 'outflow') => {
    const [first, second] = [...layers].filter(([, layer]) => layer.role === role);
    if (second) report(`layers.${second[0]}.role`, `other, as ${first?.[0]} has the role ${role}`, role);
    return first?.[0] ?? null;
  };
  const roles = { inflow: ofRole('inflow'), outflow: ofRole('outflow') };
  for (const side of ['inflow', 'outflow'] as const)
    if (derived.net && derived.net[side] !== roles[side])
      report(
        `derived.net.${side}`,
        `${roles[side] ?? 'a layer'}, the layer with the role ${side}`,
        derived.net[side],
      );
  const measures = new Set(rest.measures.map(({ id }) => id));
  rest.topics.forEach(({ measure }, index) => {
    if (measure !== null && !measures.has(measure))
      report(`topics.${index}.measure`, 'the id of a measure', measure);
  });
  return Object.freeze({ ...rest, ...roles, declared: layers, net: derived.net });
}
