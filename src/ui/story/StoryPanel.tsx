// The left panel while a story is open: the year, the step in words, its sources and notes, and the way through.
import { stepRefs } from '../../figures/storyNumbers.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { Reference } from '../sources/SourceNote.tsx';
import { LessonTrouble } from './LessonTrouble.tsx';
import { type OpenStory, openStory } from './openStory.ts';
import { StoryQuestion } from './StoryQuestion.tsx';
import { StoryWords } from './StoryWords.tsx';
import { useSwipe } from './useSwipe.ts';

/** Folds the list of steps where story.css makes the story a card, which is a grid, at the foot of the map. */
function foldOnCard(steps: HTMLDetailsElement | null): void {
  const panel = steps?.parentElement;
  if (steps && panel && getComputedStyle(panel).display === 'grid') steps.open = false;
}

export function StoryPanel() {
  const ui = useUi();
  const { atlas, view, transient, words, book, commands } = ui;
  const say = words.messages.lesson;
  const swipe = useSwipe((by) => commands.lesson((lesson) => lesson.stepStory(by)));
  const open = openStory(ui);
  if (!open || !book) return <p class="soft">{transient.lesson.lost ? say.lost : say.loading}</p>;
  const { story, step, at, title, heading } = open;
  const hidden = transient.lesson.hidden;
  const name = say.step(String(at), String(story.steps.length));
  return (
    <section class="story-card" aria-label={say.story} {...swipe}>
      <header class="story-head">
        <p class="title">{title}</p>
        <button
          type="button"
          class="close"
          aria-label={say.leave}
          onClick={() => commands.lesson((lesson) => lesson.leaveStory())}
        >
          <span aria-hidden>×</span>
        </button>
      </header>
      <p class="year">{yearText(words, view.year)}</p>
      <p class="soft story-count" role="status">
        {name}
        <span class="story-year" aria-hidden>{` · ${yearText(words, view.year)}`}</span>
        <span class="hidden">{hidden ? '' : `: ${heading}`}</span>
      </p>
      {at === 1 && story.age !== null && <p class="story-age">{say.age(String(story.age))}</p>}
      <h2 class="story-heading">{hidden ? name : heading}</h2>
      <p class="story-words">
        {hidden ? say.hiddenStep : <StoryWords step={step} text={open.words} of={heading} sourced />}
      </p>
      <StoryQuestion question={open.question} />
      <StoryWay open={open} />
      <LessonTrouble />
      <details class="story-more">
        <summary>{say.sources}</summary>
        {stepRefs(atlas, step, open.records).map((ref) => (
          <Reference key={`${ref.source} ${ref.locator}`} atlas={atlas} reference={ref} />
        ))}
      </details>
      {!hidden && (
        <details class="story-more" open={transient.lesson.notes}>
          <summary>{say.notes}</summary>
          <p>{open.notes}</p>
        </details>
      )}
      <StepList open={open} book={book} />
    </section>
  );
}

/** Back and on, and how the story is shown. */
function StoryWay({ open: { story, at } }: { readonly open: OpenStory }) {
  const { transient, words, commands } = useUi();
  const say = words.messages.lesson;
  const last = at === story.steps.length;
  return (
    <div class="story-way">
      <button
        type="button"
        aria-label={say.previous}
        aria-disabled={at === 1}
        onClick={() => commands.lesson((lesson) => lesson.stepStory(-1))}
      >
        <span aria-hidden>←</span>
      </button>
      <button
        type="button"
        aria-label={say.next}
        aria-disabled={last}
        onClick={() => commands.lesson((lesson) => lesson.stepStory(1))}
      >
        <span aria-hidden>→</span>
      </button>
      {story.seconds !== null && (
        <button
          type="button"
          class="jump"
          onClick={() =>
            commands.lesson((lesson) =>
              last ? lesson.toTopics() : lesson.setRunning(!transient.lesson.running),
            )
          }
        >
          {last ? say.intro.choose : transient.lesson.running ? say.intro.pause : say.intro.play}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => commands.lesson((lesson) => lesson.setPresenting(true))}
      >
        {say.present}
      </button>
      <button type="button" class="quiet" onClick={() => commands.lesson((lesson) => lesson.openPresenter())}>
        {say.presenter}
      </button>
    </div>
  );
}

function StepList({ open: { story, at }, book }: { readonly open: OpenStory; readonly book: StoryBook }) {
  const { transient, words, commands } = useUi();
  const say = words.messages.lesson;
  const { hidden } = transient.lesson;
  return (
    <details class="story-more" open ref={foldOnCard}>
      <summary>{say.list}</summary>
      <ol class="story-steps" aria-label={say.list}>
        {story.steps.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index + 1 === at ? 'step' : undefined}
              onClick={() => commands.lesson((lesson) => lesson.openStory(story.id, index + 1))}
            >
              <span class="soft">{index + 1}</span>{' '}
              {hidden
                ? say.step(String(index + 1), String(story.steps.length))
                : book.text[`${story.id}.${id}.title`]}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
