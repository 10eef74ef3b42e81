// Stories: a step is a query string, the rows that its numbers come from and what it cites; read from stories.json.
import type { DataProblem } from './problem.ts';
import { STORIES_FILE } from './storyText.ts';

export const COMPUTATIONS = ['net', 'share', 'sum', 'difference'] as const;

/** A number that the model computes of two others, by the names that the step gives them. */
export interface StoryComputation {
  readonly kind: (typeof COMPUTATIONS)[number];
  readonly of: readonly [string, string];
}

/** What the one annotation of a step points at: the arc of a layer to or from a place, a place, a side of the gate, a bar. */
export type AnnotationTarget =
  | { readonly kind: 'arc'; readonly layerId: string; readonly placeId: string }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'gate'; readonly side: 'in' | 'out' }
  | { readonly kind: 'bar'; readonly year: number };

export interface StoryStep {
  readonly id: string;
  /** What follows `#` in a link. */
  readonly view: string;
  /** Name in the words of the step to the key of a row: `flows:...`, `indicators:...`, `events:...`. */
  readonly rows: Readonly<Record<string, string>>;
  readonly computed: Readonly<Record<string, StoryComputation>>;
  /** Rows that the words rest on without a number of theirs; `routes:route|leg` too. */
  readonly cites: readonly string[];
  /** Ids of the places that are lit while the rest is dimmed; none: all is lit. */
  readonly lit: readonly string[];
  /** Ids of the places that the camera is fitted to; none: all that is shown. */
  readonly frame: readonly string[];
  /** The year from which the step plays to the year of its view, or null: it stands still. */
  readonly playsFrom: number | null;
  readonly annotation: AnnotationTarget;
}

export interface Story {
  readonly id: string;
  /** Youngest age that it is advised for; null where it is for everyone. */
  readonly age: number | null;
  /** So long it takes where it goes on by itself; null for a story that waits for its reader. */
  readonly seconds: number | null;
  readonly steps: readonly StoryStep[];
}

export type StoriesResult =
  | { readonly stories: readonly Story[] }
  | { readonly problems: readonly DataProblem[] };

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const NAME = /^[a-z][a-zA-Z0-9]*$/;
const KEY = /^[a-z0-9][a-z0-9-]*:[^|;]+(?:\|[^|;]+)*$/;
const PLACE = /^[A-Z][A-Z0-9-]*$/;
const STEP_FIELDS = ['id', 'view', 'rows', 'computed', 'cites', 'lit', 'frame', 'playsFrom', 'annotation'];
const ANNOTATION = 'arc <layer> <place>, place <place>, gate in, gate out or bar <year>';
const MAX_LIT = 9;
const NO_TARGET: AnnotationTarget = Object.freeze({ kind: 'place', placeId: '' });
/** A story is told in this many steps. */
const FEWEST_STEPS = 6;
const MAX_STEPS = 10;

/** The stories of the text, or everything wrong with their form; never throws. */
export function parseStories(text: string): StoriesResult {
  const problems: DataProblem[] = [];
  const report = (where: string | null, expected: string, found: unknown): void => {
    const words = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
    problems.push({ file: STORIES_FILE, row: null, column: where, expected, found: words });
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    report(null, 'valid JSON', String(error));
    return { problems };
  }
  if (!Array.isArray(parsed)) {
    report(null, 'a list of stories', parsed);
    return { problems };
  }
  const stories = parsed.map((each, index) => storyOf(each, `story ${index + 1}`, report));
  twice(stories.map(({ id }) => id)).forEach((id) => {
    report(id, 'an id of its own', id);
  });
  return problems.length > 0 ? { problems } : { stories: Object.freeze(stories) };
}

type Report = (where: string, expected: string, found: unknown) => void;

function storyOf(value: unknown, where: string, report: Report): Story {
  const { id, age = null, seconds = null, steps, ...rest } = isRecord(value) ? value : {};
  if (typeof id !== 'string' || !ID.test(id)) report(where, 'an id of small letters, digits and hyphens', id);
  for (const key of Object.keys(rest)) report(where, 'id, age, seconds and steps alone', key);
  const name = typeof id === 'string' ? id : where;
  const youngest = typeof age === 'number' && Number.isInteger(age) && age > 0 ? age : null;
  if (age !== null && youngest === null) report(name, 'an age in whole years', age);
  const long = typeof seconds === 'number' && seconds > 0 ? seconds : null;
  if (seconds !== null && long === null) report(name, 'seconds above zero', seconds);
  const list: readonly unknown[] = Array.isArray(steps) ? steps : [];
  if (list.length < FEWEST_STEPS || list.length > MAX_STEPS)
    report(name, `${FEWEST_STEPS} to ${MAX_STEPS} steps`, String(list.length));
  const made = list.map((each, index) => stepOf(each, `${name}/${index + 1}`, report));
  for (const step of twice(made.map((each) => each.id))) report(`${name}.${step}`, 'an id of its own', step);
  return Object.freeze({ id: name, age: youngest, seconds: long, steps: Object.freeze(made) });
}

function stepOf(value: unknown, where: string, report: Report): StoryStep {
  const {
    id,
    view,
    rows,
    computed,
    cites,
    lit,
    frame,
    playsFrom = null,
    annotation,
    ...rest
  } = isRecord(value) ? value : {};
  if (typeof id !== 'string' || !ID.test(id)) report(where, 'an id of small letters, digits and hyphens', id);
  if (typeof view !== 'string' || view === '') report(where, 'a view: a query string', view);
  for (const key of Object.keys(rest)) report(where, STEP_FIELDS.join(', '), key);
  const keys: Record<string, string> = {};
  for (const [name, key] of Object.entries(isRecord(rows) ? rows : {})) {
    if (!NAME.test(name)) report(where, 'a name of letters and digits', name);
    if (typeof key === 'string' && KEY.test(key)) keys[name] = key;
    else report(`${where}, ${name}`, 'the key of a row', key);
  }
  const computations: Record<string, StoryComputation> = {};
  for (const [name, words] of Object.entries(isRecord(computed) ? computed : {})) {
    const [kind, first, second, ...more] = typeof words === 'string' ? words.split(' ') : [];
    const known = COMPUTATIONS.find((each) => each === kind);
    const named = [first, second].every((part) => part !== undefined && Object.hasOwn(keys, part));
    if (known && named && first && second && more.length === 0 && !Object.hasOwn(keys, name))
      computations[name] = { kind: known, of: [first, second] };
    else report(`${where}, ${name}`, `one of ${COMPUTATIONS.join(', ')} and two names of rows`, words);
  }
  const cited = Array.isArray(cites) ? cites : [];
  if (cited.length === 0 && Object.keys(keys).length === 0) report(where, 'a row that it rests on', '');
  const known = cited.filter((key) => typeof key === 'string' && KEY.test(key));
  if (known.length < cited.length) report(where, 'keys of rows', cited);
  const places = (name: string, list: unknown, most: number): readonly string[] => {
    const ids: readonly unknown[] = Array.isArray(list) ? list : [];
    const known = ids.filter((each): each is string => typeof each === 'string' && PLACE.test(each));
    const isList =
      list === undefined || (ids.length > 0 && ids.length <= most && known.length === ids.length);
    if (!isList)
      report(
        `${where}, ${name}`,
        most === MAX_LIT ? `ids of places, ${MAX_LIT} at most` : 'ids of places',
        list,
      );
    return Object.freeze(known);
  };
  const from = typeof playsFrom === 'number' && Number.isInteger(playsFrom) ? playsFrom : null;
  if (playsFrom !== null && from === null) report(`${where}, playsFrom`, 'a year', playsFrom);
  const target = targetOf(annotation);
  if (!target) report(`${where}, annotation`, ANNOTATION, annotation);
  return Object.freeze({
    id: String(id),
    view: String(view),
    rows: Object.freeze(keys),
    computed: Object.freeze(computations),
    cites: Object.freeze(known),
    lit: places('lit', lit, MAX_LIT),
    frame: places('frame', frame, Number.POSITIVE_INFINITY),
    playsFrom: from,
    annotation: target ?? NO_TARGET,
  });
}

/** `arc residence-departures RUS` and the like; null where it is none of them. */
function targetOf(words: unknown): AnnotationTarget | null {
  const [kind, first, second, ...more] = typeof words === 'string' ? words.split(' ') : [];
  if (more.length > 0 || first === undefined) return null;
  if (kind === 'arc' && second !== undefined && ID.test(first) && PLACE.test(second))
    return Object.freeze({ kind, layerId: first, placeId: second });
  if (second !== undefined) return null;
  if (kind === 'place' && PLACE.test(first)) return Object.freeze({ kind, placeId: first });
  if (kind === 'gate' && (first === 'in' || first === 'out')) return Object.freeze({ kind, side: first });
  if (kind === 'bar' && /^\d{4}$/.test(first)) return Object.freeze({ kind, year: Number(first) });
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
