// What is shown of the package and in which words: the present language, the counts that the view asks for, and no numbers
// while they are hidden.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../package/atlas.ts';
import type { LocaleBundle } from '../text/localeBundle.ts';
import type { Commands, UiProps } from '../ui/shell/props.ts';
import { type StepDirection, UNDIRECTED } from '../ui/story/direction.ts';
import type { Core } from './core.ts';
import type { Counting } from './counting.ts';
import type { LocaleBundles } from './localeBundles.ts';
import type { Grouping } from './map/grouping.ts';
import type { LazyLesson } from './present/lazyLesson.ts';
import type { Space } from './space.ts';

export interface Shown {
  /** With the people at a date that the view shows, without its numbers while they are hidden; `counted`: with what other places counted where the view shows it. */
  readonly atlas: ReadonlySignal<Atlas>;
  readonly counted: ReadonlySignal<Atlas>;
  /** The same as the map draws it, and what it hears of the zoom at which the camera rests. */
  readonly mapped: Grouping['mapped'];
  readonly overview: Grouping['overview'];
  readonly within: Grouping['within'];
  readonly settled: Grouping['settled'];
  /** Words and texts of the present language, and the same without numbers while they are hidden. */
  readonly spoken: ReadonlySignal<LocaleBundle>;
  readonly bundle: ReadonlySignal<LocaleBundle>;
  /** The size of the map, and what lies over it. */
  readonly space: ReadonlySignal<Space>;
  /** What the open step of a story lights, frames and points out. */
  readonly directed: ReadonlySignal<StepDirection>;
}

/** The words of the page: those of every language, and those that it begins with. */
interface Speech {
  readonly bundles: LocaleBundles;
  readonly first: LocaleBundle;
}

interface ShownWith {
  readonly speech: Speech;
  /** Makes groups of places on the map of many to many; null where each stands for itself. */
  readonly grouping: ((counted: ReadonlySignal<Atlas>) => Grouping) | null;
  readonly space: ReadonlySignal<Space>;
}

/** Follows the state; the page begins in the language of `first`. */
export function createShown(
  core: Core,
  counting: Counting,
  lesson: LazyLesson,
  { speech, grouping, space }: ShownWith,
): Shown {
  const spoken = followLanguage(core, speech.bundles, speech.first);
  // Only a lesson that is here can have hidden numbers.
  const hiding = () => (core.state.transient.lesson.hidden ? lesson.here.value : null);
  const withoutNumbers = (whole: Atlas): Atlas => hiding()?.maskNumbers(whole) ?? whole;
  const atlas = computed(() => withoutNumbers(counting.ownAtlas.value));
  const bundle = computed(() => hiding()?.maskWords(spoken.value) ?? spoken.value);
  const counted = computed(() => withoutNumbers(counting.atlas.value));
  return {
    atlas,
    counted,
    space,
    ...(grouping?.(counted) ?? apart(counted)),
    spoken,
    bundle,
    directed: computed(() => lesson.here.value?.directed(atlas.value, bundle.value.words) ?? UNDIRECTED),
  };
}

/** Every place drawn for itself. */
const apart = (counted: ReadonlySignal<Atlas>): Grouping => ({
  mapped: counted,
  overview: counted,
  within: signal(null),
  settled: () => undefined,
});

/** The bundle of the present language, the one before until it has come. */
function followLanguage(
  { state, language }: Core,
  bundles: LocaleBundles,
  first: LocaleBundle,
): ReadonlySignal<LocaleBundle> {
  const spoken = signal(first);
  const speak = async (): Promise<void> => {
    const lang = language();
    const result = await bundles.get(lang).catch(() => null);
    if (result && 'bundle' in result && lang === language()) spoken.value = result.bundle;
  };
  state.subscribe((view, previous) => {
    if (view.lang !== previous.lang) void speak();
  });
  return spoken;
}

/** The same for the interface, each of whose parts follows what it reads. */
export function uiProps(
  { atlas, state }: Core,
  shown: Shown,
  lesson: LazyLesson,
  rest: Pick<UiProps, 'bundles'> & { readonly commands: Commands },
): UiProps {
  return {
    get atlas() {
      return shown.atlas.value;
    },
    get counted() {
      return shown.counted.value;
    },
    get overview() {
      return shown.overview.value;
    },
    get mapped() {
      return shown.mapped.value;
    },
    get within() {
      return shown.within.value;
    },
    get mapWidth() {
      return shown.space.value.width;
    },
    fullAtlas: atlas,
    get book() {
      return lesson.here.value?.book() ?? null;
    },
    view: state.view,
    transient: state.transient,
    get words() {
      return shown.bundle.value.words;
    },
    get dataText() {
      return shown.bundle.value.dataText;
    },
    ...rest,
  };
}
