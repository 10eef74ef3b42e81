// The schema of atlas.json, and its reading: a Descriptor, or the path of each thing that is wrong with it.
import { ROLES } from './atlas.ts';
import type { Descriptor, Granularity, PackageTime, Statement, Topic, TopicSeries } from './descriptor.ts';
import { GRANULARITIES } from './descriptor.ts';
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
  yesOrNo,
} from './jsonShapes.ts';
import { DASHES, HEADS, LAYER_COLOURS, LAYER_ROLES, type LayerStyle, MARKS } from './layerStyle.ts';
import { periodNumber } from './periods.ts';
import type { DataProblem } from './problem.ts';

export const DESCRIPTOR_FILE = 'atlas.json';

/** What a descriptor may name. Words and stories are not at hand in the page, where they are not looked up. */
export interface Nameable {
  readonly places: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
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
  const written = writtenShape(known)(parsed, '', report);
  const descriptor = written && descriptorOf(written, known.words, report);
  return descriptor && problems.length === 0 ? { descriptor } : { problems };
}

const STYLE = {
  colour: choice(LAYER_COLOURS),
  dash: choice(DASHES),
  head: choice(HEADS),
  mark: choice(MARKS),
};
const DATE = text('a year or a month such as 2011 or 2011-04', /^\d{4}(-(0[1-9]|1[0-2]))?$/);
const NAME = text('an id of small letters, digits and hyphens', /^[a-z0-9][a-z0-9-]{0,63}$/);
const CAMERA = object({ zoom: number(0, 12), lat: number(-85, 85), lng: number(-180, 180) });
const TOPIC_WORDS = ['title', 'short', 'question', 'caveat'] as const;

/** The document as it stands in the file. */
function writtenShape(known: Nameable) {
  const place = oneOf('an id of places.csv', known.places);
  const layer = oneOf('an id of layers.csv', known.layers);
  const indicator = oneOf('an indicator of indicators.csv', known.indicators);
  const story = known.stories ? oneOf('a story of stories.json', known.stories) : NAME;
  return object({
    hub: optional(place, null),
    time: object({ granularity: choice(GRANULARITIES), from: DATE, to: DATE, start: DATE }),
    firstLayers: list(layer),
    layers: record(layer, object({ role: choice(LAYER_ROLES), ...STYLE })),
    derived: object({
      net: optional(object({ inflow: layer, outflow: layer, style: object<LayerStyle>(STYLE) }), null),
    }),
    mirror: optional(object({ ofInflow: layer, ofOutflow: layer, admitted: optional(layer, null) }), null),
    formerLayers: optional(record(NAME, list(layer)), new Map<string, readonly string[]>()),
    topics: list(
      object({
        id: named(NAME, 'topic', TOPIC_WORDS, known.words),
        layers: list(layer),
        opens: DATE,
        opensWithReport: optional(DATE, null),
        camera: optional(CAMERA, null),
        headline: optional(list(statement(layer, indicator)), []),
        timeline: list(topicSeries(layer, indicator)),
        directions: yesOrNo,
        stories: list(story),
      }),
    ),
  });
}

type Written = NonNullable<ReturnType<ReturnType<typeof writtenShape>>>;

/** An id whose words stand under `<kind>.<id>.<part>`. */
function named(
  id: Shape<string>,
  kind: string,
  parts: readonly string[],
  words: ReadonlySet<string> | undefined,
): Shape<string> {
  return (value, path, report) => {
    const read = id(value, path, report);
    if (read === undefined || words === undefined) return read;
    const missing = parts.map((part) => `${kind}.${read}.${part}`).filter((key) => !words.has(key));
    for (const key of missing) report(path, `an id with words under ${key} in text/`, read);
    return missing.length > 0 ? undefined : read;
  };
}

function topicSeries(layer: Shape<string>, indicator: Shape<string>): Shape<TopicSeries> {
  const ofLayer = object({ layer });
  const ofIndicator = object({ indicator });
  return (value, path, report) => {
    const named = typeof value === 'object' && value !== null && 'indicator' in value;
    return (named ? ofIndicator : ofLayer)(value, path, report);
  };
}

function statement(layer: Shape<string>, indicator: Shape<string>): Shape<Statement> {
  const kinds = {
    indicator: object({ words: NAME, indicator }),
    largest: object({ words: NAME, largest: layer }),
    of: object({ words: NAME, of: layer, roles: list(choice(ROLES)) }),
  };
  return (value, path, report): Statement | undefined => {
    const holds = (key: string) => typeof value === 'object' && value !== null && key in value;
    if (holds('largest')) return kinds.largest(value, path, report);
    return holds('of') ? kinds.of(value, path, report) : kinds.indicator(value, path, report);
  };
}

/** The rules that fields keep with each other, and the descriptor that the page works with. */
function descriptorOf(written: Written, words: ReadonlySet<string> | undefined, report: Report): Descriptor {
  const { derived, layers, ...rest } = written;
  const time = timeOf(written, report);
  const topics = written.topics.map((topic, index) => topicOf(topic, `topics.${index}`, time, report));
  if (words) {
    topics.forEach(({ id, headline }, index) => {
      headline.forEach(({ words: name }, place) => {
        const key = `headline.${id}.${name}`;
        if (!words.has(key))
          report(`topics.${index}.headline.${place}.words`, `a name with words under ${key} in text/`, name);
      });
    });
  }
  const ids = topics.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(`topics.${index}.id`, 'an id of its own', id);
  });
  const ofRole = (role: 'inflow' | 'outflow') => {
    const [first, second] = [...layers].filter(([, layer]) => layer.role === role);
    if (second) report(`layers.${second[0]}.role`, `other, as ${first?.[0]} has the role ${role}`, role);
    return first?.[0] ?? null;
  };
  const [inflow, outflow] = [ofRole('inflow'), ofRole('outflow')];
  for (const side of ['inflow', 'outflow'] as const) {
    const own = side === 'inflow' ? inflow : outflow;
    if (derived.net && derived.net[side] !== own)
      report(
        `derived.net.${side}`,
        `${own ?? 'a layer'}, the layer with the role ${side}`,
        derived.net[side],
      );
  }
  return Object.freeze({
    ...rest,
    time,
    topics: Object.freeze(topics),
    declared: layers,
    inflow,
    outflow,
    net: derived.net,
  });
}

function timeOf({ time }: Written, report: Report): PackageTime {
  const { granularity } = time;
  const number = (name: 'from' | 'to' | 'start') => periodOf(time[name], granularity, `time.${name}`, report);
  const [from, to, start] = [number('from'), number('to'), number('start')];
  if (to < from) report('time.to', `${time.from} or later, as the period begins then`, time.to);
  else if (start < from || start > to)
    report('time.start', `a ${granularity} from ${time.from} to ${time.to}`, time.start);
  return Object.freeze({ granularity, from, to, start });
}

function topicOf(
  { opens, opensWithReport, ...topic }: Written['topics'][number],
  path: string,
  time: PackageTime,
  report: Report,
): Topic {
  const period = (name: string, date: string) => {
    const at = periodOf(date, time.granularity, `${path}.${name}`, report);
    if (time.from <= time.to && (at < time.from || at > time.to))
      report(`${path}.${name}`, `a ${time.granularity} within the time of the package`, date);
    return at;
  };
  const own = period('opens', opens);
  const alone = opensWithReport === null ? own : period('opensWithReport', opensWithReport);
  return Object.freeze({ ...topic, opens: own, opensWithReport: alone });
}

function periodOf(date: string, granularity: Granularity, path: string, report: Report): number {
  const fits = granularity === 'year' ? date.length === 4 : date.length > 4;
  if (!fits) report(path, `a ${granularity}, as time.granularity says`, date);
  return periodNumber(date, granularity);
}
