// The presenter window: the same page with `presenter=1`; follows the slides, and goes on alone where there are none.
import { h, render } from 'preact';
import type { Language } from '../../lib/language.ts';
import type { Atlas } from '../../package/atlas.ts';
import { loadStories, type StoryBook } from '../../package/loadStories.ts';
import type { Story } from '../../package/stories.ts';
import { fetchStoryText } from '../../package/storyFiles.ts';
import { addressContext, decodeView, encodeView, isStoryAlone } from '../../state/codec.ts';
import { actionForKey, type CommandId, KEYS, topicOfCommand } from '../../state/keys.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import { maskWords } from '../../text/maskWords.ts';
import { keepFocus } from '../../ui/base/keepFocus.ts';
import { PresenterView } from '../../ui/present/PresenterView.tsx';
import { openStory } from '../../ui/story/openStory.ts';
import type { LocaleBundles } from '../localeBundles.ts';
import { type LessonMessage, openLessonChannel, type SlideState } from './lessonChannel.ts';
import { newSession, sessionIn } from './lessonSession.ts';
import '../../ui/base/base.css';
import '../../ui/story/story.css';

/** Beats of the clock, and of the question whether the slides are there. */
const BEAT_MILLISECONDS = 1000;
/** Silence after which the slides are taken for lost. */
const LOST_MILLISECONDS = 3500;

/** Runs the window in `root`; `now` reads the clock in milliseconds since 1970. */
export function runPresenter(
  root: HTMLElement,
  atlas: Atlas,
  bundles: LocaleBundles,
  firstBundle: LocaleBundle,
  hash: string,
  now: () => number,
): void {
  const context = addressContext(atlas);
  const session = sessionIn(hash) ?? newSession();
  /** Where the lesson is: what the slides said last, or the step that the speaker went on to without them. */
  let view: ViewState = decodeView(hash, context);
  let alone = isStoryAlone(hash, context);
  let slides: Pick<SlideState, 'blank' | 'hidden'> = { blank: false, hidden: false };
  let heard: number | null = null;
  let started = now();
  let book: StoryBook | null = null;
  let bundle = firstBundle;
  let wanted = bundle.words.lang;

  /** Speaks as the slides do; what does not come is asked for anew when they are next heard. */
  const speak = async (lang: Language): Promise<void> => {
    if (lang === wanted) return;
    wanted = lang;
    const result = await bundles.get(lang).catch(() => null);
    if (lang !== wanted) return;
    if (!result || !('bundle' in result)) {
      wanted = bundle.words.lang;
      return;
    }
    bundle = result.bundle;
    draw();
    await readBook();
  };
  const readBook = async (): Promise<void> => {
    const { lang } = bundle.words;
    const loaded = await loadStories(atlas, lang, fetchStoryText).catch(() => null);
    // Without the book the window still has the clock and moves the years.
    if (!loaded || lang !== bundle.words.lang) return;
    book = loaded;
    const open = openStory({ view, book });
    if (open && alone) show(open.story, open.at);
    draw();
  };

  const hear = (message: LessonMessage): void => {
    if (message.from !== 'slides') return;
    if (message.kind === 'gone') heard = null;
    else {
      heard = now();
      slides = message;
      view = decodeView(message.address, context);
      alone = false;
      void speak(view.lang ?? bundle.words.lang);
    }
    draw();
  };
  const channel = openLessonChannel(session, hear);
  const follows = (): boolean => heard !== null && now() - heard < LOST_MILLISECONDS;

  const show = ({ id, steps }: Story, step: number): void => {
    view = queryView(view, steps[step - 1]?.view ?? '', { id, step }, context);
    alone = false;
  };
  const goTo = (step: number): void => {
    const open = openStory({ view, book });
    if (!open || step < 1 || step > open.story.steps.length) return;
    show(open.story, step);
    channel?.send({ from: 'presenter', kind: 'step', step });
    draw();
  };
  const command = (id: CommandId): void => channel?.send({ from: 'presenter', kind: 'command', command: id });
  const move = (by: 1 | -1): void => {
    const open = openStory({ view, book });
    if (open) goTo(open.at + by);
    else command(by === 1 ? 'next-story-step' : 'previous-story-step');
  };
  const keyed = (event: KeyboardEvent): void => {
    const isTyping = event.key === ' ' && event.target instanceof HTMLButtonElement;
    const { key, code, ctrlKey, metaKey, altKey } = event;
    const id = actionForKey({ key, code, ctrlKey, metaKey, altKey, isTyping });
    if (id === 'next-story-step' || id === 'next-year' || id === 'play') move(1);
    else if (id === 'previous-story-step' || id === 'previous-year') move(-1);
    else if (id === 'blank' || id === 'hide-numbers' || (id && topicOfCommand(id) !== null)) command(id);
    else return;
    event.preventDefault();
  };

  const topicsNow = () =>
    context.topics.map(({ id }) => ({
      id,
      title: bundle.dataText[`topic.${id}.title`] ?? id,
      question: bundle.dataText[`topic.${id}.question`] ?? '',
      caveat: bundle.dataText[`topic.${id}.caveat`] ?? '',
      isChosen: id === view.topic,
    }));

  const draw = (): void => {
    const spoken = slides.hidden ? maskWords(bundle) : bundle;
    const open = openStory({ view, book });
    const address = encodeView({ ...view, lang: spoken.words.lang }, context);
    document.documentElement.lang = spoken.words.lang;
    document.title = `${spoken.words.messages.lesson.presenter} · ${spoken.words.messages.title}`;
    render(
      h(PresenterView, {
        words: spoken.words,
        book,
        year: view.year,
        open,
        topics: topicsNow(),
        chooseTopic: (at) => command(KEYS.find(({ id }) => id === `topic-${at + 1}`)?.id ?? 'topic-1'),
        link: channel === null ? 'alone' : follows() ? 'in-step' : 'no-slides',
        blank: slides.blank,
        time: clock(new Date(now())),
        elapsed: span(now() - started),
        restart: () => {
          started = now();
          draw();
        },
        move,
        goTo,
        toggleBlank: () => command('blank'),
        toggleHidden: () => command('hide-numbers'),
        slides: `#session=${session}&${address}`,
      }),
      root,
    );
  };

  root.replaceChildren();
  keepFocus(root);
  addEventListener('keydown', keyed);
  addEventListener('pagehide', () => channel?.send({ from: 'presenter', kind: 'gone' }));
  setInterval(() => {
    channel?.send({ from: 'presenter', kind: 'hello' });
    draw();
  }, BEAT_MILLISECONDS);
  channel?.send({ from: 'presenter', kind: 'hello' });
  draw();
  void readBook();
}

function clock(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function span(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
