// The lesson of main: opens stories and steps through them, answers the keys of a lesson, hides and shows numbers.

import { type ReadonlySignal, signal } from '@preact/signals';
import { maskNumbers } from '../../figures/maskNumbers.ts';
import type { Language } from '../../lib/language.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { Story } from '../../package/stories.ts';
import { fetchStoryText } from '../../package/storyFiles.ts';
import { setStory } from '../../state/laterActions.ts';
import { maskWords } from '../../text/maskWords.ts';
import { UNDIRECTED } from '../../ui/story/direction.ts';
import type { LessonCommands } from '../../ui/story/lesson.ts';
import { stepDirection } from '../../ui/story/stepDirection.ts';
import { barAt } from '../../ui/time/barAt.ts';
import type { PageState } from '../pageState.ts';
import type { LessonControl, LessonInput } from './lazyLesson.ts';
import { createLessonKeys } from './lessonKeys.ts';
import { changeLesson, endBlank, keepGuessable, setHidden } from './lessonState.ts';
import { createSlides, linkPresenter } from './presenting.ts';
import { createQuestionWalk, type QuestionWalk } from './questionWalk.ts';
import { createStoryWalk, type StoryWalk } from './storyWalk.ts';

interface FetchedBook {
  readonly book: ReadonlySignal<StoryBook | null>;
  /** Fetches it in the present language; resolves when it is there or cannot be had. */
  readonly need: () => Promise<void>;
  /** Whether it was asked for in another language than the present one. */
  readonly isOtherLanguage: () => boolean;
}

/** Stories and what reads them come together: the first view needs neither. */
function fetchedBook({ atlas, state, language }: LessonInput): FetchedBook {
  const book = signal<StoryBook | null>(null);
  let coming: Promise<void> | null = null;
  let comingLang: Language | null = null;
  const load = async (lang: Language): Promise<void> => {
    try {
      const { loadStories } = await import('../../package/loadStories.ts');
      const loaded = await loadStories(atlas, lang, fetchStoryText);
      if (lang !== language()) return;
      book.value = loaded;
      changeLesson(state, { lost: false });
    } catch {
      coming = null;
      changeLesson(state, { lost: true });
    }
  };
  return {
    book,
    need() {
      const lang = language();
      if (coming && comingLang === lang) return coming;
      comingLang = lang;
      coming = load(lang);
      return coming;
    },
    isOtherLanguage: () => comingLang !== null && comingLang !== language(),
  };
}

/** The lesson itself; the page asks for it through lazyLesson.ts. */
export function createLesson(page: LessonInput): LessonControl {
  const { state } = page;
  const fetched = fetchedBook(page);
  const { book } = fetched;
  const walk = createStoryWalk(page, () => book.peek()?.stories ?? null);
  const questions = createQuestionWalk(page);
  const slides = createSlides(state);
  const step = stepper(state, walk, questions);
  const keys = createLessonKeys(page, walk, slides, step);
  const openPresenter = linkPresenter(page, {
    answer: keys.answerFromAfar,
    goTo(at) {
      const now = walk.storyNow();
      if (now) walk.goTo(now.story, at, 'push');
    },
  });
  const need = (): Promise<void> => fetched.need().then(walk.settle);
  return {
    commands: {
      ...storyCommands(state, walk, async (isWanted) => {
        await need();
        return book.peek()?.stories.find(isWanted);
      }),
      stepStory: step,
      setPresenting: (on) => (on ? slides.begin() : slides.end()),
      setBlank: (blank) => changeLesson(state, { blank }),
      setHidden: (hidden) => setHidden(state, hidden),
      ask: (question) => void questions.ask(question),
      stopAsking: questions.stop,
      openPresenter,
    },
    key: keys.answer,
    book: () => book.value,
    need,
    directed: (atlas, words) => {
      const found = stepDirection({ atlas, view: state.view, book: book.value, words });
      if (!found) return UNDIRECTED;
      const { annotation } = found;
      const bar = (year: number) => barAt(atlas.time, year);
      return { ...found, annotation: annotation && { ...annotation, barAt: bar } };
    },
    maskNumbers,
    maskWords,
    follow(view, how) {
      walk.follow(view, how);
      questions.follow(view);
      keepGuessable(state);
      if (view.story !== null && book.peek()?.lang === page.language()) walk.settle();
      // The list of stories, too, is read in the present language.
      else if (view.story !== null || fetched.isOtherLanguage()) void need();
    },
  };
}

/** Goes on or back in what is open, story or questions; false where nothing is. */
function stepper(state: PageState, walk: StoryWalk, questions: QuestionWalk): (by: 1 | -1) => boolean {
  return (by) => {
    walk.setRunning(false);
    if (state.get().question !== null) {
      void questions.askBeside(by);
      return true;
    }
    const now = walk.storyNow();
    if (!now) return false;
    const next = now.step + by;
    if (next >= 1 && next <= now.story.steps.length) walk.goTo(now.story, next, 'push');
    else endBlank(state);
    return true;
  };
}

/** `find` waits until the stories are here. */
function storyCommands(
  state: PageState,
  walk: StoryWalk,
  find: (isWanted: (story: Story) => boolean) => Promise<Story | undefined>,
): Pick<LessonCommands, 'openStory' | 'playOpening' | 'setRunning' | 'toTopics' | 'leaveStory'> {
  return {
    openStory: async (id, step) => {
      const story = await find((each) => each.id === id);
      if (story) walk.goTo(story, step, 'push');
    },
    playOpening: async () => {
      const story = await find(({ seconds }) => seconds !== null);
      if (!story) return;
      walk.goTo(story, 1, 'push');
      walk.setRunning(true);
    },
    setRunning: walk.setRunning,
    toTopics: walk.toTopics,
    leaveStory() {
      walk.setRunning(false);
      state.change((view) => setStory(view, null), 'push');
    },
  };
}
