// The check of stories: rows that exist, views that can be read, words in every language, every number bound to a row.

import { storyNumbers, storyRefs, storyRow } from '../src/figures/storyNumbers.ts';
import { countedLayers } from '../src/flows/counts.ts';
import { LANGUAGES } from '../src/lib/language.ts';
import type { Atlas, DataText } from '../src/package/atlas.ts';
import { DESCRIPTOR_FILE } from '../src/package/descriptorSchema.ts';
import type { DataProblem } from '../src/package/problem.ts';
import type { SourceRecord } from '../src/package/records.ts';
import type { Texts } from '../src/package/rules/texts.ts';
import type { Story, StoryStep } from '../src/package/stories.ts';
import {
  STEP_PARTS,
  STORIES_FILE,
  splitStoryText,
  storyTextFile,
  storyTextKeys,
} from '../src/package/storyText.ts';
import { withMirror } from '../src/package/withRecord.ts';
import { hubArcs } from '../src/scene/map/arcs.ts';
import { forms } from '../src/scene/map/formsCode.ts';
import { viewPicture } from '../src/scene/map/picture.ts';
import { addressContext, decodeView, unreadableParts } from '../src/state/codec.ts';
import type { ViewState } from '../src/state/viewState.ts';

// Legs of routes are one of the forms.
await forms.fetch();

/** Keys of the address that belong to the reader and not to a step. */
const OF_THE_READER = /(?:^|&)(?:story|lang|theme|embed)=/;
/** Years may stand in words as they are; every other digit belongs to a row. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Questions whose view no address can hold. */
export function checkQuestionViews(atlas: Atlas): readonly DataProblem[] {
  const context = addressContext(atlas);
  return atlas.questions.flatMap(({ view }, index) =>
    unreadableParts(view, context).map((found) => ({
      file: DESCRIPTOR_FILE,
      row: null,
      column: `questions.${index}.view`,
      expected: 'a view that an address can hold',
      found,
    })),
  );
}

/** Everything wrong with stories of the right form, against the atlas that they are about. */
export function checkStories(
  atlas: Atlas,
  records: readonly SourceRecord[],
  stories: readonly Story[],
  texts: Texts,
): readonly DataProblem[] {
  const steps = stories.flatMap((story) => story.steps.map((step) => ({ story, step })));
  const views = steps.map(({ step }) => decodeView(step.view, addressContext(atlas)));
  const own = straight(atlas, views);
  const mirror = records.find(({ name }) => atlas.records.some((plan) => plan.mirror && plan.name === name));
  const mirrored = mirror ? straight(withMirror(atlas, mirror), views) : own;
  return [
    ...steps.flatMap(({ story, step }) => checkStep(atlas, story, step, records)),
    ...steps.flatMap(({ story, step }) => checkDirection({ own, mirrored }, story, step)),
    ...checkKeys(stories, texts),
    ...steps.flatMap(({ story, step }) => checkWords(`${story.id}.${step.id}`, step, texts)),
  ];
}

function checkStep(
  atlas: Atlas,
  story: Story,
  step: StoryStep,
  records: readonly SourceRecord[],
): readonly DataProblem[] {
  const at = (expected: string, found: string): DataProblem => {
    return { file: STORIES_FILE, row: null, column: `${story.id}.${step.id}`, expected, found };
  };
  const context = addressContext(atlas);
  const problems = unreadableParts(step.view, context).map((part) =>
    at('a view that an address can hold', part),
  );
  if (OF_THE_READER.test(step.view)) problems.push(at('no story, lang, theme or embed in a view', step.view));
  for (const key of Object.values(step.rows))
    if (!storyRow(atlas, key, records)) problems.push(at('the key of a row that exists', key));
  for (const key of step.cites)
    if (storyRefs(atlas, key, records).length === 0) problems.push(at('the key of a row that exists', key));
  for (const [name, found] of storyNumbers(atlas, step, records)) {
    if (found.kind === 'figure' && found.figure.value === null)
      problems.push(at('a figure with a value', `${name}: ${found.figure.state}`));
  }
  for (const [name, { kind, of }] of Object.entries(step.computed)) {
    const sources = of.flatMap((part) =>
      storyRefs(atlas, step.rows[part] ?? '', records).map(({ source }) => source),
    );
    // Two sources may be compared, and nothing else.
    if (kind !== 'difference' && new Set(sources).size > 1)
      problems.push(
        at(`rows of one source for a ${kind}`, `${name}: ${[...new Set(sources)].join(' and ')}`),
      );
  }
  return problems;
}

/** How arcs bow takes longest to choose, and here it is all the same: every arc of these views is straight. */
function straight(atlas: Atlas, views: readonly ViewState[]): Atlas {
  const layouts = views
    .flatMap((view) => [view, { ...view, count: 'own' as const }])
    .map((view) => ({
      globe: view.projection === 'globe',
      bows: new Map(hubArcs(atlas, view).map(({ key }) => [key, 0])),
    }));
  return { ...atlas, layouts };
}

/** The atlas by its own count, and with what others counted. */
interface Counted {
  readonly own: Atlas;
  readonly mirrored: Atlas;
}

/** What a step lights, frames, plays and points at is there in its view. */
function checkDirection({ own, mirrored }: Counted, story: Story, step: StoryStep): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const refuse = (field: string, expected: string, found: string): void => {
    const column = `${story.id}.${step.id}.${field}`;
    problems.push({ file: STORIES_FILE, row: null, column, expected, found });
  };
  const isPlace = (id: string) => own.places.some((place) => place.id === id);
  for (const id of step.lit) if (!isPlace(id)) refuse('lit', 'an id of places.csv', id);
  for (const id of step.frame) if (!isPlace(id)) refuse('frame', 'an id of places.csv', id);
  const view = decodeView(step.view, addressContext(own));
  const counted = view.count === 'own' ? own : mirrored;
  const layers = countedLayers(counted, view);
  const { from } = own.time;
  if (step.playsFrom !== null && (step.playsFrom < from || step.playsFrom >= view.year))
    refuse('playsFrom', `a year from ${from} to before ${view.year}`, String(step.playsFrom));
  const target = step.annotation;
  if (target.kind === 'bar' && target.year !== view.year)
    refuse('annotation', `the bar of ${view.year}`, String(target.year));
  if ((target.kind === 'arc' || target.kind === 'place') && !isPlace(target.placeId))
    refuse('annotation', 'an id of places.csv', target.placeId);
  if (target.kind === 'gate' && viewPicture(own, view).gate === null)
    refuse('annotation', 'a view with a gate', `gate ${target.side}`);
  if (target.kind === 'arc') {
    if (!layers.includes(target.layerId))
      refuse('annotation', `a layer of the view: ${layers.join(', ')}`, target.layerId);
    else if (!isDrawn(counted, view, target.layerId, target.placeId))
      refuse('annotation', `an arc of ${view.year}`, `${target.layerId} ${target.placeId}`);
  }
  return problems;
}

/** Whether the view has an arc of that layer to or from the place. */
function isDrawn(atlas: Atlas, view: ViewState, layerId: string, placeId: string): boolean {
  const { arcs, strokes } = viewPicture(atlas, view);
  const place = atlas.places.findIndex(({ id }) => id === placeId);
  return arcs.layer.some(
    (layer, arc) =>
      layer === layerId &&
      (strokes.width[arc] ?? 0) > 0 &&
      [arcs.places[arc * 2], arcs.places[arc * 2 + 1]].includes(place),
  );
}

/** Every language has the keys that the steps need, and no others. */
function checkKeys(stories: readonly Story[], texts: Texts): readonly DataProblem[] {
  const wanted = stories.flatMap(storyTextKeys);
  return LANGUAGES.flatMap((lang) => {
    const file = storyTextFile(lang);
    const missing = wanted.filter((key) => !Object.hasOwn(texts[lang], key));
    const strange = Object.keys(texts[lang]).filter((key) => !wanted.includes(key));
    return [
      ...missing.map((key) => ({ file, row: null, column: key, expected: 'words', found: '' })),
      ...strange.map((key) => ({
        file,
        row: null,
        column: key,
        expected: `a key that data/${STORIES_FILE} needs`,
        found: texts[lang][key] ?? '',
      })),
    ];
  });
}

/** In every language the words say each number of the step, none that it lacks, and no digit of their own. */
function checkWords(prefix: string, step: StoryStep, texts: Texts): readonly DataProblem[] {
  const names = [...Object.keys(step.rows), ...Object.keys(step.computed)];
  return LANGUAGES.flatMap((lang) => {
    const problem = (key: string, expected: string, found: string): DataProblem => {
      return { file: storyTextFile(lang), row: null, column: key, expected, found };
    };
    const own = (part: string) => `${prefix}.${part}`;
    const problems = STEP_PARTS.flatMap((part) => checkText(texts[lang], own(part), names, problem));
    const used = namesIn(texts[lang][own('words')] ?? '');
    const unused = names.filter((name) => !used.includes(name));
    return [...problems, ...unused.map((name) => problem(own('words'), `{${name}} in the words`, ''))];
  });
}

function checkText(
  text: DataText,
  key: string,
  names: readonly string[],
  problem: (key: string, expected: string, found: string) => DataProblem,
): readonly DataProblem[] {
  return splitStoryText(text[key] ?? '').flatMap((part) => {
    if (typeof part !== 'string') {
      return names.includes(part.name)
        ? []
        : [problem(key, 'a name that its step binds to a row', `{${part.name}}`)];
    }
    const rest = part.replace(YEAR, '');
    return /[\d{}]/.test(rest) ? [problem(key, 'numbers bound to rows as {name}', part)] : [];
  });
}

function namesIn(text: string): readonly string[] {
  return splitStoryText(text).flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}
