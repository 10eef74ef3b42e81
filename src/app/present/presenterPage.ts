// The presenter window: the same page with `presenter=1`; follows the slides, and goes on alone where there are none.
import { effect, type Signal, signal } from '@preact/signals';
import { h, render } from 'preact';
import type { Language } from '../../lib/language.ts';
import type { Atlas } from '../../package/atlas.ts';
import { loadStories, type StoryBook } from '../../package/loadStories.ts';
import type { Story } from '../../package/stories.ts';
import { fetchStoryText } from '../../package/storyFiles.ts';
import { type AddressContext, addressContext, decodeView, encodeView } from '../../state/codec.ts';
import { isStoryAlone } from '../../state/codecOfParts.ts';
import { actionForKey, type CommandId, KEYS } from '../../state/keys.ts';
import { queryView } from '../../state/queryView.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import { maskWords } from '../../text/maskWords.ts';
import { keepFocus } from '../../ui/base/keepFocus.ts';
import { type PresenterProps, PresenterView } from '../../ui/present/PresenterView.tsx';
import { topicOfCommand } from '../../ui/shell/runCommand.ts';
import { openStory } from '../../ui/story/openStory.ts';
import type { LocaleBundles } from '../localeBundles.ts';
import {
  type LessonChannel,
  type LessonMessage,
  openLessonChannel,
  type SlideState,
} from './lessonChannel.ts';
import { newSession, sessionIn } from './lessonSession.ts';

/** Beats of the clock, and of the question whether the slides are there. */
const BEAT_MILLISECONDS = 1000;
/** Silence after which the slides are taken for lost. */
const LOST_MILLISECONDS = 3500;

/** What the window is made of. */
export interface PresenterStart {
  readonly atlas: Atlas;
  readonly bundles: LocaleBundles;
  readonly firstBundle: LocaleBundle;
  /** The address that opened it, after `#`. */
  readonly hash: string;
  /** Reads the clock in milliseconds since 1970. */
  readonly now: () => number;
}

/** Where the lesson is, as far as this window knows. */
interface Talk {
  readonly context: AddressContext;
  readonly session: string;
  /** What the slides said last, or the step that the speaker went on to without them. */
  readonly view: Signal<ViewState>;
  readonly slides: Signal<Pick<SlideState, 'blank' | 'hidden'>>;
  /** When the slides were heard last, or null. */
  readonly heard: Signal<number | null>;
  /** The present second, and that at which the clock was started. */
  readonly time: Signal<number>;
  readonly started: Signal<number>;
  readonly book: Signal<StoryBook | null>;
  readonly bundle: Signal<LocaleBundle>;
  /** The address names a story alone, whose step is still to be shown. */
  isAlone: boolean;
}

/** Runs the window in `root`. */
export function runPresenter(root: HTMLElement, start: PresenterStart): void {
  const talk = startTalk(start);
  const { view, slides, heard, time, bundle, session } = talk;
  const speak = speaker(talk, start);
  const hear = (message: LessonMessage): void => {
    if (message.from !== 'slides') return;
    heard.value = message.kind === 'gone' ? null : start.now();
    if (message.kind === 'gone') return;
    slides.value = message;
    view.value = decodeView(message.address, talk.context);
    talk.isAlone = false;
    void speak(view.value.lang ?? bundle.value.words.lang);
  };
  const channel = openLessonChannel(session, hear);
  const moves = movesOf(talk, channel);
  root.replaceChildren();
  keepFocus(root);
  addEventListener('keydown', (event) => keyed(event, moves));
  addEventListener('pagehide', () => channel?.send({ from: 'presenter', kind: 'gone' }));
  const beat = (): void => {
    channel?.send({ from: 'presenter', kind: 'hello' });
    time.value = start.now();
  };
  setInterval(beat, BEAT_MILLISECONDS);
  beat();
  effect(() => {
    const { lang, messages } = spokenIn(talk).words;
    document.documentElement.lang = lang;
    document.title = `${messages.lesson.presenter} · ${messages.title}`;
    render(h(PresenterView, viewProps(talk, moves, channel !== null)), root);
  });
  void readBook(talk, start.atlas);
}

function startTalk({ atlas, firstBundle, hash, now }: PresenterStart): Talk {
  const context = addressContext(atlas);
  return {
    context,
    session: sessionIn(hash) ?? newSession(),
    view: signal(decodeView(hash, context)),
    slides: signal({ blank: false, hidden: false }),
    heard: signal(null),
    time: signal(now()),
    started: signal(now()),
    book: signal(null),
    bundle: signal(firstBundle),
    isAlone: isStoryAlone(hash, context),
  };
}

/** Speaks as the slides do; what does not come is asked for anew when they are next heard. */
function speaker(talk: Talk, { atlas, bundles }: PresenterStart): (lang: Language) => Promise<void> {
  let wanted = talk.bundle.value.words.lang;
  return async (lang) => {
    if (lang === wanted) return;
    wanted = lang;
    const result = await bundles.get(lang).catch(() => null);
    if (lang !== wanted) return;
    if (!result || !('bundle' in result)) {
      wanted = talk.bundle.value.words.lang;
      return;
    }
    talk.bundle.value = result.bundle;
    await readBook(talk, atlas);
  };
}

/** Without the book the window still has the clock and moves the years. */
async function readBook(talk: Talk, atlas: Atlas): Promise<void> {
  const { lang } = talk.bundle.value.words;
  const loaded = await loadStories(atlas, lang, fetchStoryText).catch(() => null);
  if (!loaded || lang !== talk.bundle.value.words.lang) return;
  talk.book.value = loaded;
  const open = openIn(talk);
  if (open && talk.isAlone) show(talk, open.story, open.at);
}

const openIn = ({ view, book }: Talk) => openStory({ view: view.value, book: book.value });
const spokenIn = ({ slides, bundle }: Talk): LocaleBundle =>
  slides.value.hidden ? maskWords(bundle.value) : bundle.value;

function show(talk: Talk, { id, steps }: Story, step: number): void {
  talk.view.value = queryView(talk.view.value, steps[step - 1]?.view ?? '', { id, step }, talk.context);
  talk.isAlone = false;
}

interface Moves {
  readonly goTo: (step: number) => void;
  readonly move: (by: 1 | -1) => void;
  /** Leaves it to the slides. */
  readonly command: (id: CommandId) => void;
}

function movesOf(talk: Talk, channel: LessonChannel | null): Moves {
  const command = (id: CommandId): void => channel?.send({ from: 'presenter', kind: 'command', command: id });
  const goTo = (step: number): void => {
    const open = openIn(talk);
    if (!open || step < 1 || step > open.story.steps.length) return;
    show(talk, open.story, step);
    channel?.send({ from: 'presenter', kind: 'step', step });
  };
  return {
    goTo,
    command,
    move(by) {
      const open = openIn(talk);
      if (open) goTo(open.at + by);
      else command(by === 1 ? 'next-story-step' : 'previous-story-step');
    },
  };
}

function keyed(event: KeyboardEvent, { move, command }: Moves): void {
  const isTyping = event.key === ' ' && event.target instanceof HTMLButtonElement;
  const { key, code, ctrlKey, metaKey, altKey } = event;
  const id = actionForKey({ key, code, ctrlKey, metaKey, altKey, isTyping });
  if (id === 'next-story-step' || id === 'next-year' || id === 'play') move(1);
  else if (id === 'previous-story-step' || id === 'previous-year') move(-1);
  else if (id === 'blank' || id === 'hide-numbers' || (id && topicOfCommand(id) !== null)) command(id);
  else return;
  event.preventDefault();
}

/** `isLinked`: this browser lets windows speak to each other. */
function viewProps(talk: Talk, { goTo, move, command }: Moves, isLinked: boolean): PresenterProps {
  const { view, slides, heard, time, started, bundle } = talk;
  const spoken = spokenIn(talk);
  const address = encodeView({ ...view.value, lang: spoken.words.lang }, talk.context);
  const follows = heard.value !== null && time.value - heard.value < LOST_MILLISECONDS;
  const say = (id: string, part: string) => bundle.value.dataText[`topic.${id}.${part}`];
  return {
    words: spoken.words,
    book: talk.book.value,
    year: view.value.year,
    open: openIn(talk),
    topics: talk.context.topics.map(({ id }) => ({
      id,
      title: say(id, 'title') ?? id,
      question: say(id, 'question') ?? '',
      caveat: say(id, 'caveat') ?? '',
      isChosen: id === view.value.topic,
    })),
    chooseTopic: (at) => command(KEYS.find(({ id }) => id === `topic-${at + 1}`)?.id ?? 'topic-1'),
    link: isLinked ? (follows ? 'in-step' : 'no-slides') : 'alone',
    blank: slides.value.blank,
    time: clock(new Date(time.value)),
    elapsed: span(time.value - started.value),
    restart: () => {
      started.value = time.value;
    },
    move,
    goTo,
    toggleBlank: () => command('blank'),
    toggleHidden: () => command('hide-numbers'),
    slides: `#session=${talk.session}&${address}`,
  };
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
