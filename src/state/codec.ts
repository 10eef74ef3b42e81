// The address codec: a ViewState to the text after `#`, and any text back to a valid ViewState.

import { LANGUAGES } from '../lib/language.ts';
import { keysOf } from '../lib/typedKeys.ts';
import {
  type AddressContext,
  camera,
  choice,
  count,
  dataPath,
  type Field,
  flag,
  laterId,
  layerList,
  measure,
  optionalChoice,
  optionalCount,
  optionalYear,
  place,
  story,
  topic,
  year,
} from './fields.ts';
import {
  CHARTS,
  COUNTS,
  EVIDENCE,
  FLOWS,
  MOTIONS,
  PLAIN_VIEW,
  PROJECTIONS,
  type SourceFilter,
  SPEEDS,
  STEPS,
  settled,
  THEMES,
  VIEWS,
  type ViewState,
  WIDTHS,
} from './viewState.ts';

export { type AddressContext, addressContext } from './fields.ts';

/** One row per field of ViewState, in the order of a link; a forgotten field does not compile. */
export const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  data: dataPath('data'),
  topic: topic('topic'),
  year: year('year'),
  layers: layerList('layers'),
  count: choice('count', COUNTS),
  focus: place('focus'),
  pin: place('pin'),
  flow: choice('flow', FLOWS),
  view: choice('view', VIEWS),
  compare: optionalYear('compare'),
  steps: choice('steps', STEPS),
  speed: choice('speed', SPEEDS),
  loop: flag('loop'),
  at: camera('at'),
  story: story('story'),
  question: laterId('question'),
  lang: optionalChoice('lang', LANGUAGES),
  theme: optionalChoice('theme', THEMES),
  motion: optionalChoice('motion', MOTIONS),
  embed: flag('embed'),
  outlines: flag('outlines'),
  widths: choice('widths', WIDTHS),
  sourceFilter: choice('sources', EVIDENCE),
  values: flag('values'),
  projection: choice('projection', PROJECTIONS),
  measure: measure('measure'),
  chart: choice('chart', CHARTS),
  top: optionalCount('top', 1),
  least: count('least', 0),
};

export const NAMES: readonly (keyof ViewState)[] = keysOf(FIELDS);
/** Far above the longest real link; what lies beyond is not read. */
const LONGEST_ADDRESS = 16_384;

/** What a reader chooses for whatever is to be seen: language, pace, and how it is drawn. */
export const READERS: readonly (keyof ViewState)[] = [
  ...(['data', 'lang', 'theme', 'motion', 'embed', 'steps', 'speed', 'loop'] as const),
  ...(['sourceFilter', 'outlines', 'widths', 'values', 'projection'] as const),
];

/**
 * The hash text without `#`, defaults left out; equal views give equal text. In a story the year always stands there,
 * since a story alone means the view of its step, whatever that is. `names` are the fields that are written.
 */
export function encodeView(view: ViewState, context: AddressContext, names = NAMES): string {
  const base = topicView(context, view.topic, view.sourceFilter);
  const written = names.filter((name) => name !== 'topic' && pair(name, view, base, context) !== '');
  // A bare address is the first topic; any other link says which it is.
  const isBare = view.topic === context.topics[0]?.id && !written.some(tells);
  const isTopicWritten = names.includes('topic') && view.topic !== '' && !isBare;
  const texts = written.map((name) => pair(name, view, base, context));
  return [...(isTopicWritten ? [`${FIELDS.topic.key}=${escapeText(view.topic)}`] : []), ...texts].join('&');
}

/** Whether a field says what is seen, and not only how: with these a bare address stays one. */
const HOW: readonly (keyof ViewState)[] = ['data', 'lang', 'theme', 'embed'];
const tells = (name: keyof ViewState): boolean => !HOW.includes(name);

/** A topic as it opens; without topics, what an address stood for before there were any. */
export function topicView(context: AddressContext, id: string, sourceFilter: SourceFilter): ViewState {
  const found = context.topics.find((each) => each.id === id);
  if (!found) return formerView(context);
  const layers = context.layerIds.filter((layerId) => found.layers.includes(layerId));
  const year = sourceFilter === 'report' ? found.opensWithReport : found.opens;
  return Object.freeze({
    ...PLAIN_VIEW,
    measure: found.measure ?? context.measureIds[0] ?? '',
    topic: id,
    year,
    layers: Object.freeze(layers),
    at: found.camera,
  });
}

/** What a link says that names no topic, because it was made before there were any. */
function formerView(context: AddressContext): ViewState {
  const { time, firstLayers } = context;
  return Object.freeze({
    ...PLAIN_VIEW,
    measure: context.measureIds[0] ?? '',
    topic: topicOf(context, firstLayers),
    year: time.start,
    layers: firstLayers,
  });
}

/** The topic of the first of these layers, else the first of all. */
function topicOf({ topics }: AddressContext, layers: readonly string[]): string {
  return (topics.find((each) => each.layers.includes(layers[0] ?? '')) ?? topics[0])?.id ?? '';
}

/** The view that a hash (with or without `#`) stands for; what cannot be read falls back to the default. Never throws. */
export function decodeView(hash: string, context: AddressContext): ViewState {
  const texts = splitAddress(hash);
  const read = <K extends keyof ViewState>(name: K): ViewState[K] | undefined => {
    const text = texts.get(FIELDS[name].key);
    return text === undefined ? undefined : FIELDS[name].read(text, context);
  };
  const first = context.topics[0]?.id ?? '';
  const isFormer =
    !texts.has(FIELDS.topic.key) && NAMES.some((name) => tells(name) && texts.has(FIELDS[name].key));
  const base = isFormer
    ? formerView(context)
    : topicView(context, read('topic') ?? first, read('sourceFilter') ?? 'all');
  const view: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...base };
  const put = <K extends keyof ViewState>(name: K): void => {
    const value = read(name);
    if (value !== undefined) view[name] = value;
  };
  NAMES.forEach(put);
  if (isFormer) view.topic = topicOf(context, view.layers);
  return Object.freeze(settled(view));
}

/** The parts of a hash that no view can hold: unknown keys, keys given twice, values that cannot be read. */
export function unreadableParts(hash: string, context: AddressContext): readonly string[] {
  const seen = new Set<string>();
  return hash.split('&').filter((part) => {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals));
    const name = NAMES.find((each) => FIELDS[each].key === key);
    const text = unescapeText(part.slice(equals + 1));
    const readable = name !== undefined && text !== undefined && !seen.has(key);
    seen.add(key);
    return !readable || FIELDS[name].read(text, context) === undefined;
  });
}

function pair<K extends keyof ViewState>(
  name: K,
  view: ViewState,
  base: ViewState,
  context: AddressContext,
): string {
  const { key, write } = FIELDS[name];
  const text = write(view[name], context);
  const isDefault = text === write(base[name], context) && !(name === 'year' && view.story);
  return text === '' || isDefault ? '' : `${key}=${escapeText(text)}`;
}

// Commas and slashes are legal in a fragment; left as they are, a link can be read aloud.
function escapeText(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

// A Map, not an object: keys such as `__proto__` are then just unknown keys. The first of equal keys wins.
export function splitAddress(hash: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const body = hash.startsWith('#') ? hash.slice(1) : hash;
  for (const part of body.slice(0, LONGEST_ADDRESS).split('&')) {
    const equals = part.indexOf('=');
    const key = equals < 0 ? part : part.slice(0, equals);
    const text = equals < 0 ? undefined : unescapeText(part.slice(equals + 1));
    if (text !== undefined && !texts.has(key)) texts.set(key, text);
  }
  return texts;
}

function unescapeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // a malformed percent escape
  }
}
