// One kind of address value each: how it reads from text (undefined when unreadable) and how it is written.
import type { Atlas } from '../package/atlas.ts';
import type { PackageTime, Topic } from '../package/descriptor.ts';
import { DATE_LENGTH, periodDate, periodNumber } from '../package/periods.ts';
import type { Camera } from './viewState.ts';

/** What the package at hand knows; `layerIds` also gives the order of layers. */
export interface AddressContext {
  readonly time: PackageTime;
  /** The first is that of a bare address. */
  readonly topics: readonly Topic[];
  /** The layers that are shown where the address names neither layers nor a topic. */
  readonly firstLayers: readonly string[];
  readonly layerIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly measureIds: readonly string[];
  /** What a layer of old links is called today. */
  readonly formerLayers: ReadonlyMap<string, readonly string[]>;
  /** Absent: every well-formed story id is accepted. */
  readonly storyIds?: readonly string[];
}

/** The context of a package; `storyIds` where its stories are at hand. */
export function addressContext(atlas: Atlas): AddressContext {
  const { time, topics, firstLayers, formerLayers } = atlas;
  // People at a date that only a record counts are no layer to tick everywhere, but a link may name them.
  const dated = atlas.unlistedLayers.filter(({ kind }) => kind === 'stock');
  const layerIds = Object.freeze([...atlas.layers, ...dated].map(({ id }) => id));
  const placeIds = Object.freeze(atlas.places.map(({ id }) => id));
  const measureIds = Object.freeze(atlas.measures.map(({ id }) => id));
  return Object.freeze({ time, topics, firstLayers, formerLayers, layerIds, placeIds, measureIds });
}

/** One key of the address and the two ways between its text and its value. */
export interface Field<T> {
  readonly key: string;
  readonly read: (text: string, context: AddressContext) => T | undefined;
  /** Empty text means: nothing to say, leave the key out. */
  readonly write: (value: T, context: AddressContext) => string;
}

const ZOOM_RANGE = [-1, 12] as const;
/** Web Mercator ends here. */
const LATITUDE_RANGE = [-85, 85] as const;
const DECIMAL = /^-?\d{1,4}(\.\d{1,15})?$/;
const DATE = /^\d{4}(?:-\d\d){0,2}$/;
const STORY = /^([a-z0-9][a-z0-9-]{0,63})(?:\/([1-9]\d{0,2}))?$/;
const DATA_PATH = /^(?!.*(?:\/\/|\.\.))[\w.~/-]{1,200}$/;
const ID = /^[a-z0-9-]{1,40}$/;

/** A field that holds one of `values`. */
export function choice<T extends string | number>(key: string, values: readonly T[]): Field<T> {
  return { key, read: (text) => values.find((value) => String(value) === text), write: String };
}

/** As `choice`, with null for "not chosen". */
export function optionalChoice<T extends string>(key: string, values: readonly T[]): Field<T | null> {
  return { key, read: (text) => values.find((value) => value === text), write: (value) => value ?? '' };
}

/** A switch, `1` on and `0` off. */
export function flag(key: string): Field<boolean> {
  return {
    key,
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (value) => (value ? '1' : '0'),
  };
}

/** A year, month or day of the package, as its dates are printed. */
export function year(key: string): Field<number> {
  return {
    key,
    read: (text, { time }) => {
      const isDate = DATE.test(text) && text.length === DATE_LENGTH[time.granularity];
      const value = isDate ? periodNumber(text, time.granularity) : Number.NaN;
      return value >= time.from && value <= time.to ? value : undefined;
    },
    write: (value, { time }) => periodDate(value, time.granularity),
  };
}

/** As `year`, with null for "no year". */
export function optionalYear(key: string): Field<number | null> {
  const known = year(key);
  return {
    key,
    read: known.read,
    write: (value, context) => (value === null ? '' : known.write(value, context)),
  };
}

/** A whole number from `least` to six digits, in plain decimal. */
export function count(key: string, least: number): Field<number> {
  return {
    key,
    read: (text) => (/^(0|[1-9]\d{0,5})$/.test(text) && Number(text) >= least ? Number(text) : undefined),
    write: String,
  };
}

/** As `count`, with null for "no bound". */
export function optionalCount(key: string, least: number): Field<number | null> {
  const known = count(key, least);
  return { key, read: known.read, write: (value) => (value === null ? '' : String(value)) };
}

/** Layer ids in the order of `layerIds`, each once; `none` stands for no layer. */
export function layerList(key: string): Field<readonly string[]> {
  return {
    key,
    read: (text, { layerIds, formerLayers }) => {
      if (text === 'none') return [];
      const named = new Set(text.split(',').flatMap((id) => formerLayers.get(id) ?? [id]));
      const known = layerIds.filter((id) => named.has(id));
      return known.length > 0 ? known : undefined;
    },
    write: (ids) => (ids.length === 0 ? 'none' : ids.join(',')),
  };
}

/** A topic of the package. */
export function topic(key: string): Field<string> {
  return {
    key,
    read: (text, { topics }) => topics.find(({ id }) => id === text)?.id,
    write: (id) => id,
  };
}

/** A measure of the package. */
export function measure(key: string): Field<string> {
  return { key, read: (text, { measureIds }) => measureIds.find((id) => id === text), write: String };
}

/** A place of the atlas, or null. */
export function place(key: string): Field<string | null> {
  return {
    key,
    read: (text, { placeIds }) => (placeIds.includes(text) ? text : undefined),
    write: (id) => id ?? '',
  };
}

/** A camera as zoom/lat/lng: zoom to 2 decimals, degrees to 3. */
export function camera(key: string): Field<Camera | null> {
  return {
    key,
    read: (text) => {
      const parts = text.split('/');
      if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part))) return undefined;
      const [zoom = 0, lat = 0, lng = 0] = parts.map(Number);
      return roundCamera({ zoom, lat, lng });
    },
    write: (at) => {
      if (at === null) return '';
      const { zoom, lat, lng } = roundCamera(at);
      return `${zoom}/${lat}/${lng}`;
    },
  };
}

/** A story and its step, counted from 1; without a step, the first. */
export function story(key: string): Field<{ readonly id: string; readonly step: number } | null> {
  return {
    key,
    read: (text, { storyIds }) => {
      const match = STORY.exec(text);
      const id = match?.[1];
      if (id === undefined || (storyIds !== undefined && !storyIds.includes(id))) return undefined;
      return Object.freeze({ id, step: Number(match?.[2] ?? '1') });
    },
    write: (value) => (value === null ? '' : `${value.id}/${value.step}`),
  };
}

/** The path of a file on the same origin, or what the reader has opened; empty for the package of the page. */
export function dataPath(key: string): Field<string> {
  return { key, read: (text) => (DATA_PATH.test(text) ? text : undefined), write: (path) => path };
}

/** The id of something that is fetched later, or null; whoever has it says whether there is such a thing. */
export function laterId(key: string): Field<string | null> {
  return {
    key,
    read: (text) => (ID.test(text) ? text : undefined),
    write: (id) => id ?? '',
  };
}

/** The camera at the precision of the address, in range; longitudes wrap into -180..180. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const wrapped = lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
  return Object.freeze({
    zoom: round(clamp(zoom, ZOOM_RANGE), 100),
    lat: round(clamp(lat, LATITUDE_RANGE), 1000),
    lng: round(wrapped, 1000),
  });
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

// `+ 0` turns -0 into 0, which reads the same in a link and would compare differently.
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
