// The list of stories, each with a line about it and a button that opens it; the worksheet and guessing beside them.
import type { Story } from '../../package/stories.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import './stories.css';

export function StoriesPanel() {
  const { book, transient, words, commands } = useUi();
  const { lesson: say, questions } = words.messages;
  const open = (id: string, seconds: number | null): void => {
    commands.openPanel(null);
    if (seconds === null) commands.lesson((lesson) => lesson.openStory(id, 1));
    else commands.lesson((lesson) => lesson.playOpening());
  };
  return (
    <SidePanel heading={say.stories} subtitle={say.storiesLead}>
      {!book && (
        <p role="status" class="soft">
          {transient.lesson.lost ? say.lost : say.loading}{' '}
          {transient.lesson.lost && (
            <button type="button" class="jump" onClick={() => commands.openPanel('stories')}>
              {say.retry}
            </button>
          )}
        </p>
      )}
      {book && (
        <ul class="story-list">
          {ownFirst(book.stories).map(({ id, age, seconds, steps }) => {
            const title = book.text[`${id}.title`] ?? id;
            return (
              <li key={id}>
                <h3>{title}</h3>
                <p>{book.text[`${id}.summary`]}</p>
                {age !== null && <p class="story-age">{say.age(String(age))}</p>}
                <p class="soft">
                  {say.list}: {steps.length}
                </p>
                <button
                  type="button"
                  class="jump"
                  aria-label={say.opening(title)}
                  onClick={() => open(id, seconds)}
                >
                  {say.open}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <section>
        <h3>{questions.heading}</h3>
        <p>{questions.lead}</p>
        <p class="story-way">
          <button
            type="button"
            class="jump"
            onClick={() => {
              commands.openPanel(null);
              commands.lesson((lesson) => lesson.ask(0));
            }}
          >
            {questions.heading}
          </button>
          <button type="button" class="jump" onClick={() => commands.openPanel('worksheet')}>
            {questions.worksheet}
          </button>
          <button
            type="button"
            class="jump"
            onClick={() => {
              commands.openPanel(null);
              commands.lesson((lesson) => lesson.setHidden(!transient.lesson.hidden));
            }}
          >
            {transient.lesson.hidden ? say.reveal : say.hide}
          </button>
        </p>
      </section>
    </SidePanel>
  );
}

/** The story that goes on by itself comes first: it shows what all the others are made of. */
function ownFirst(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => Number(b.seconds !== null) - Number(a.seconds !== null));
}
