// The presenter's own screen: notes, what comes next, the clock, every step, and whether the slides follow.

import type { StoryBook } from '../../package/loadStories.ts';
import type { Words } from '../../text/words.ts';
import type { OpenStory } from '../story/openStory.ts';
import './presenter.css';

export interface PresenterTopic {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly caveat: string;
  readonly isChosen: boolean;
}

export interface PresenterProps {
  readonly words: Words;
  readonly book: StoryBook | null;
  readonly year: number;
  readonly open: OpenStory | null;
  /** What the slides are about without a story. */
  readonly topics: readonly PresenterTopic[];
  readonly chooseTopic: (at: number) => void;
  readonly link: 'in-step' | 'no-slides' | 'alone';
  readonly blank: boolean;
  /** `14:05`, and `12:30` since the start. */
  readonly time: string;
  readonly elapsed: string;
  readonly restart: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly goTo: (step: number) => void;
  readonly toggleBlank: () => void;
  readonly toggleHidden: () => void;
  /** Where the slides can be opened again. */
  readonly slides: string;
}

export function PresenterView(props: PresenterProps) {
  const { open } = props;
  return (
    <div class="presenter">
      <PresenterHead {...props} />
      <PresenterMain {...props} />
      {!open && props.topics.length > 0 && <TopicChoice {...props} />}
      {open && <StepChoice {...props} open={open} />}
    </div>
  );
}

function PresenterHead({ words, link, ...props }: PresenterProps) {
  const say = words.messages.lesson;
  const hidden = words.numbersHidden === true;
  return (
    <header>
      <p class="presenter-clock">
        <span>
          <small>{say.time}</small>
          <b>{props.time}</b>
        </span>
        <span>
          <small>{say.elapsed}</small>
          <b>{props.elapsed}</b>
        </span>
        <button type="button" class="jump" onClick={props.restart}>
          {say.restart}
        </button>
      </p>
      <p class="presenter-link" role="status">
        {link === 'in-step' ? say.inStep : link === 'no-slides' ? say.noSlides : say.alone}{' '}
        {link !== 'in-step' && (
          <a href={props.slides} target="_blank" rel="noopener opener">
            {say.reopen}
          </a>
        )}
        {props.blank && ` ${say.blankNow}`}
        {hidden && ` ${say.hiddenNow}`}
      </p>
    </header>
  );
}

function PresenterMain({ words, open, ...props }: PresenterProps) {
  const say = words.messages.lesson;
  const hidden = words.numbersHidden === true;
  const chosen = props.topics.find(({ isChosen }) => isChosen);
  return (
    <main>
      <p class="soft">
        {props.year}
        {open && ` · ${say.step(String(open.at), String(open.story.steps.length))}`}
      </p>
      <h1>{open ? open.heading : (chosen?.question ?? say.presenter)}</h1>
      <p class="presenter-notes">{open ? open.notes : (chosen?.caveat ?? '')}</p>
      {!open && <p class="soft">{say.noStory}</p>}
      {open && open.question !== '' && (
        <p class="presenter-notes">
          {say.question}: {open.question}
        </p>
      )}
      <div class="story-way">
        <button type="button" aria-label={say.previous} onClick={() => props.move(-1)}>
          <span aria-hidden>←</span>
        </button>
        <button type="button" aria-label={say.next} onClick={() => props.move(1)}>
          <span aria-hidden>→</span>
        </button>
        <button type="button" class="jump" aria-pressed={props.blank} onClick={props.toggleBlank}>
          {say.blank}
        </button>
        <button type="button" class="jump" aria-pressed={hidden} onClick={props.toggleHidden}>
          {hidden ? say.reveal : say.hide}
        </button>
      </div>
    </main>
  );
}

function TopicChoice({ words, topics, chooseTopic }: PresenterProps) {
  return (
    <aside aria-label={words.messages.topic}>
      <h2 class="soft">{words.messages.topic}</h2>
      <ol class="story-steps" aria-label={words.messages.topic}>
        {topics.map(({ id, title, isChosen }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={isChosen ? 'true' : undefined}
              onClick={() => chooseTopic(index)}
            >
              <span class="soft">{index + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

function StepChoice({ words, book, open, goTo }: PresenterProps & { readonly open: OpenStory }) {
  const say = words.messages.lesson;
  const text = (id: string) => (book ? (book.text[`${open.story.id}.${id}.title`] ?? id) : id);
  const next = open.story.steps[open.at];
  return (
    <aside aria-label={say.upNext}>
      <h2 class="soft">{say.upNext}</h2>
      <p class="presenter-next">{next ? text(next.id) : say.lastStep}</p>
      <ol class="story-steps" aria-label={say.list}>
        {open.story.steps.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index + 1 === open.at ? 'step' : undefined}
              onClick={() => goTo(index + 1)}
            >
              <span class="soft">{index + 1}</span> {text(id)}
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}
