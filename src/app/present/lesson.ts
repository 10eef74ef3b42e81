// The lesson of main: opens stories and steps through them, answers the keys of a lesson, hides and shows numbers.

import { maskNumbers } from '../../figures/maskNumbers.ts';
import type { Question } from '../../figures/questions.ts';
import type { Language } from '../../lib/language.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import { fetchStoryText } from '../../package/storyFiles.ts';
import { setFlow, setQuestion, setStory, setTopic, stepYear, stopComparing } from '../../state/actions.ts';
import { readAddress } from '../../state/address.ts';
import { encodeView, isStoryAlone } from '../../state/codec.ts';
import { type CommandId, topicOfCommand } from '../../state/keys.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import { maskWords } from '../../text/maskWords.ts';
import { UNDIRECTED } from '../../ui/story/direction.ts';
import type { LessonCommands } from '../../ui/story/lesson.ts';
import { stepDirection } from '../../ui/story/stepDirection.ts';
import { barAt } from '../../ui/time/barAt.ts';
import type { LessonControl, LessonInput } from './lazyLesson.ts';
import { createPresenting } from './presenting.ts';
import { createStoryWalk } from './storyWalk.ts';

/** Stories and what reads them come together: the first view needs neither. */
async function fetchBook(atlas: Atlas, lang: Language): Promise<StoryBook> {
  const { loadStories } = await import('../../package/loadStories.ts');
  return loadStories(atlas, lang, fetchStoryText);
}

/** The lesson itself; the page asks for it through lazyLesson.ts. */
export function createLesson(ends: LessonInput): LessonControl {
  const { store, context, pass, lesson } = ends;
  let book: StoryBook | null = null;
  let coming: Promise<void> | null = null;
  let comingLang: Language | null = null;
  /** The address names a story alone: the view of its step is still to be shown. */
  let alone = false;
  /** The question that the view was at when it was followed last. */
  let asked: string | null = null;

  const walk = createStoryWalk({
    ends,
    stories: () => book?.stories ?? [],
    went: () => {
      alone = false;
      if (lesson().blank) pass({ blank: false });
    },
    tell: () => presenting.tell(),
  });
  const { storyNow, goTo } = walk;

  const setHidden = (hidden: boolean): void => {
    if (hidden === lesson().hidden) return;
    pass({ hidden });
    if (hidden) store.set(guessable(store.get()), 'replace');
    ends.repaint();
    presenting.tell();
  };

  const questionsNow = async (): Promise<readonly Question[]> => {
    const { questions } = await import('../../figures/questions.ts');
    return questions(ends.atlas, store.get().sourceFilter);
  };

  const ask = async (at: number): Promise<void> => {
    const question = (await questionsNow())[at];
    if (!question) return;
    store.set(setQuestion(queryView(store.get(), question.plan.view, null, context), question.id), 'push');
    ends.fly();
  };

  const askBeside = async (by: 1 | -1): Promise<void> => {
    const all = await questionsNow();
    await ask(all.findIndex(({ id }) => id === store.get().question) + by);
  };

  /** Numbers go when a question comes, whatever brought it, and come back with the end of the questions. */
  const followQuestion = ({ question }: ViewState): void => {
    if (question === asked) return;
    asked = question;
    if (lesson().blank) pass({ blank: false });
    setHidden(question !== null);
    if (question === null) return;
    void questionsNow().then((all) => {
      const isAsked = store.get().question === question;
      // A link may name a question that is not there.
      if (isAsked && !all.some(({ id }) => id === question))
        store.set(setQuestion(store.get(), null), 'replace');
    });
  };

  /** A link may name a story alone, or one that is not there. */
  const settle = (): void => {
    const view = store.get();
    if (view.story === null || book === null) return;
    const now = storyNow();
    if (!now) store.set(setStory(view, null), 'replace');
    else if (alone || view.story.step !== now.step) goTo(now.story, now.step, 'replace');
  };

  const need = (): Promise<void> => {
    const lang = ends.language();
    if (coming && comingLang === lang) return coming;
    comingLang = lang;
    coming = fetchBook(ends.atlas, lang).then(
      (loaded) => {
        if (lang !== ends.language()) return;
        book = loaded;
        pass({ lost: false });
        settle();
        ends.render();
        presenting.tell();
      },
      () => {
        coming = null;
        pass({ lost: true });
      },
    );
    return coming;
  };

  const play = async (): Promise<void> => {
    await need();
    const opening = book?.stories.find(({ seconds }) => seconds !== null);
    if (!opening) return;
    goTo(opening, 1, 'push');
    walk.setRunning(true);
  };

  const step = (by: 1 | -1): boolean => {
    walk.setRunning(false);
    if (store.get().question !== null) {
      void askBeside(by);
      return true;
    }
    const now = storyNow();
    if (!now) return false;
    const next = now.step + by;
    if (next >= 1 && next <= now.story.steps.length) goTo(now.story, next, 'push');
    else if (lesson().blank) pass({ blank: false });
    return true;
  };

  const commands: LessonCommands = {
    openStory: (id, at) => {
      void need().then(() => {
        const story = book?.stories.find((each) => each.id === id);
        if (story) goTo(story, at, 'push');
      });
    },
    playOpening: () => void play(),
    setRunning: walk.setRunning,
    toTopics: walk.toTopics,
    leaveStory: () => {
      walk.setRunning(false);
      store.set(setStory(store.get(), null), 'push');
      presenting.tell();
    },
    stepStory: step,
    setPresenting: (on) => (on ? presenting.begin() : presenting.end()),
    setBlank: (blank) => {
      pass({ blank });
      presenting.tell();
    },
    setHidden,
    ask,
    stopAsking: () => store.set(setQuestion(store.get(), null), 'push'),
    openPresenter: () => presenting.openPresenter(),
    key: (command) => answer(command),
  };

  const answer = (command: CommandId): boolean => {
    const shown = lesson().presenting;
    if (shown && store.get().story === null && topicOfCommand(command) !== null) return answerAside(command);
    switch (command) {
      case 'next-story-step':
        return step(1) || (shown && stepYears(1));
      case 'previous-story-step':
        return step(-1) || (shown && stepYears(-1));
      case 'play':
        if (!shown && storyNow()?.story.seconds) {
          commands.setRunning(!lesson().running);
          return true;
        }
        return shown && step(1);
      case 'next-year':
        return shown && step(1);
      case 'previous-year':
        return shown && step(-1);
      case 'first-year':
      case 'last-year':
        return shown && toEnd(command === 'first-year' ? 1 : Number.POSITIVE_INFINITY);
      case 'present':
        commands.setPresenting(!shown);
        return true;
      case 'blank':
        if (shown) commands.setBlank(!lesson().blank);
        return shown;
      case 'hide-numbers':
        commands.setHidden(!lesson().hidden);
        return true;
      case 'close':
        if (shown) presenting.end();
        return shown;
      case 'search':
      case 'help':
        // Nothing of the kind stands on a slide.
        return shown;
      default:
        return false;
    }
  };

  const toEnd = (at: number): boolean => {
    const now = storyNow();
    if (now) goTo(now.story, at, 'push');
    return now !== null;
  };
  const stepYears = (by: 1 | -1): boolean => {
    store.set(stepYear(store.get(), by, ends.years()), 'push');
    if (lesson().blank) pass({ blank: false });
    return true;
  };

  /** What the presenter window asks for without a story, whether the slides are presented or not. */
  const answerAside = (command: CommandId): boolean => {
    if (command === 'next-story-step') return stepYears(1);
    if (command === 'previous-story-step') return stepYears(-1);
    const topic = context.topics[topicOfCommand(command) ?? -1];
    if (topic) store.set(setTopic(store.get(), topic.id, context), 'push');
    return topic !== undefined;
  };

  const presenting = createPresenting({
    lesson,
    pass,
    session: ends.session,
    now: () => ({
      // The presenter window speaks as the slides do, which may follow the browser.
      address: encodeView({ ...store.get(), lang: ends.language() }, context),
      blank: lesson().blank,
      hidden: lesson().hidden,
    }),
    answer: (command) => answer(command) || answerAside(command),
    goTo: (at) => {
      const now = storyNow();
      if (now) goTo(now.story, at, 'push');
    },
  });

  return {
    commands,
    book: () => book,
    need,
    directed: (atlas, words) => {
      const found = stepDirection({ atlas, view: store.get(), book, words });
      if (!found) return UNDIRECTED;
      const { annotation } = found;
      return { ...found, annotation: annotation && { ...annotation, barAt } };
    },
    maskNumbers: maskNumbers,
    maskWords: maskWords,
    follow: (view, how) => {
      walk.follow(view);
      // What the reader changes stays, even where it happens to be the first view.
      alone = how === 'none' && isStoryAlone(readAddress(), context);
      followQuestion(view);
      if (lesson().hidden) store.set(guessable(store.get()), 'replace');
      const isOtherLanguage = comingLang !== null && comingLang !== ends.language();
      if (view.story !== null && book?.lang === ends.language()) settle();
      // The list of stories, too, is read in the present language.
      else if (view.story !== null || isOtherLanguage) void need();
      presenting.tell();
    },
  };
}

/** A comparison and a balance say which number is greater: neither is shown while pupils guess. */
function guessable(view: ViewState): ViewState {
  return setFlow(stopComparing(view), view.flow === 'net' ? 'both' : view.flow);
}
