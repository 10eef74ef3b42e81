// What the open step of a story directs: places that are lit, what the camera is fitted to, and the annotation in words.

import { storyNumbers } from '../../figures/storyNumbers.ts';
import { memoByFields, memoByIdentity } from '../../lib/memo.ts';
import { startCapital } from '../../lib/startCapital.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { StoryStep } from '../../package/stories.ts';
import { splitStoryText } from '../../package/storyText.ts';
import type { Annotation } from '../../scene/labels/annotation.ts';
import { annotationCandidate } from '../../scene/labels/annotationCandidate.ts';
import type { Subject } from '../../scene/map/emphasis.ts';
import { placePoints } from '../../scene/map/placePoints.ts';
import { addressContext, decodeView } from '../../state/codec.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Words } from '../../text/words.ts';
import type { UiProps } from '../shell/props.ts';
import { type StepDirection, UNDIRECTED } from './direction.ts';
import { openStory } from './openStory.ts';
import { storyNumberWords } from './storyNumberWords.ts';

/** Null without a story, and where the reader has gone to another view from its step. */
export function stepDirection(ui: Pick<UiProps, 'atlas' | 'view' | 'book' | 'words'>): StepDirection | null {
  const open = openStory(ui);
  if (!open || !ui.book || ui.view.view !== 'map') return null;
  const own = viewOfStep(ui.atlas, open.step);
  const { layers, compare, count } = ui.view;
  if (layers.join() !== own.layers.join() || compare !== own.compare || count !== own.count) return null;
  const frame = frameOf(ui.atlas, open.step);
  const told = ui.view.year === own.year && !ui.words.numbersHidden;
  return {
    lit: ui.words.numbersHidden ? UNDIRECTED.lit : open.step.lit,
    ends: endsOf(ui.atlas, open.step),
    frame,
    annotation: told
      ? annotationOf({
          atlas: ui.atlas,
          step: open.step,
          text: open.annotation,
          told: open.words,
          words: ui.words,
          book: ui.book,
        })
      : null,
  };
}

/** Heading and words of the open step for a picture of it; null where the map shows another view. */
export function stepSentences(
  ui: Pick<UiProps, 'atlas' | 'view' | 'book' | 'words'>,
): readonly string[] | null {
  const open = openStory(ui);
  if (!open || !ui.book || !stepDirection(ui)?.annotation) return null;
  return [open.heading, spoken(ui.atlas, open.step, { text: open.words, words: ui.words, book: ui.book })];
}

/** A text of a step with its numbers in it. */
function spoken(
  atlas: Atlas,
  step: StoryStep,
  { text, words, book }: { readonly text: string; readonly words: Words; readonly book: StoryBook },
): string {
  const numbers = storyNumbers(atlas, step, book.records);
  return splitStoryText(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      const found = numbers.get(part.name);
      return found ? storyNumberWords(words, found, part.how) : '';
    })
    .join('');
}

/** The numbers of a text of a step. */
function numbersIn(atlas: Atlas, step: StoryStep, text: string, { records }: StoryBook): readonly number[] {
  const numbers = storyNumbers(atlas, step, records);
  return splitStoryText(text).flatMap((part) => {
    const found = typeof part === 'string' ? undefined : numbers.get(part.name);
    return found?.kind === 'figure'
      ? [found.figure.value, found.figure.high].flatMap((each) => each ?? [])
      : [];
  });
}

/** The view that the step asks for, whatever its reader has chosen. */
const viewOfStep = memoByIdentity((atlas: Atlas, step: StoryStep): ViewState => {
  const context = addressContext(atlas);
  return queryView(plainView(atlas), step.view, null, context);
});

const plainView = memoByIdentity((atlas: Atlas): ViewState => decodeView('', addressContext(atlas)));

const frameOf = memoByIdentity((atlas: Atlas, step: StoryStep) => {
  const places = step.frame.flatMap((id) =>
    placePoints(atlas).filter((_, place) => atlas.places[place]?.id === id),
  );
  return places.length > 0 ? places : null;
});

/** A step that cites legs of routes lights those alone: here the ends at which its places stand in them. */
const endsOf = memoByIdentity((atlas: Atlas, step: StoryStep): NonNullable<Subject['ends']> => {
  const legs = atlas.legs.filter(({ route, leg }) => step.cites.includes(`routes:${route}|${leg}`));
  return Object.fromEntries(
    step.lit.flatMap((id): readonly (readonly [string, 'origin' | 'destination'])[] => {
      const isOrigin = legs.some(({ origin }) => origin === id);
      const isDestination = legs.some(({ destination }) => destination === id);
      const other = isOrigin ? 'destination' : 'origin';
      // A place that no leg has at its other end is lit whole: of those at one end a painter lights fewer.
      if (isOrigin === isDestination || !atlas.legs.some((leg) => leg[other] === id)) return [];
      return [[id, isOrigin ? 'origin' : 'destination']];
    }),
  );
});

interface StepWords {
  readonly atlas: Atlas;
  readonly step: StoryStep;
  readonly text: string;
  /** All that the step says. */
  readonly told: string;
  readonly words: Words;
  readonly book: StoryBook;
}

/** One value as long as step and language stay, so that the picture is not taken for another one. */
const annotationOf = memoByFields(
  { atlas: true, step: true, text: true, told: true, words: true, book: true },
  ({ atlas, step, text, told, words, book }: StepWords): Annotation => {
    const [inText, inAll] = [text, told].map((each) => numbersIn(atlas, step, each, book));
    return Object.freeze({
      numbers: Object.freeze(inAll?.filter((each) => !inText?.includes(each)) ?? []),
      target: step.annotation,
      candidate: annotationCandidate,
      text: startCapital(spoken(atlas, step, { text, words, book }), words.lang),
    });
  },
);
