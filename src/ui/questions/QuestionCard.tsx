// One question: the answers to choose from while the numbers are hidden, then the right one with every number.
import { useState } from 'preact/hooks';
import { type Question, questions } from '../../figures/questions.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { useUi } from '../shell/context.ts';
import { optionWords } from './optionWords.ts';
import './questions.css';

/** The card that the lesson is at; the answer is worked out only once the numbers show. */
export function QuestionCard() {
  const { fullAtlas, view } = useUi();
  const all = questions(fullAtlas, view.sourceFilter);
  const at = all.findIndex(({ id }) => id === view.question);
  const question = all[at];
  return question ? <Card key={question.id} question={question} at={at} of={all.length} /> : null;
}

interface Props {
  readonly question: Question;
  readonly at: number;
  readonly of: number;
}

function Card({ question, at, of }: Props) {
  const { transient, words, dataText, commands } = useUi();
  const say = words.messages.questions;
  const [guess, setGuess] = useState<number | null>(null);
  const hidden = transient.lesson.hidden;
  const ask = dataText[`question.${question.id}`] ?? question.id;
  return (
    <section class="question" aria-label={say.heading}>
      <p class="question-count" role="status">
        {say.card(String(at + 1), String(of))}
      </p>
      <h2>{ask}</h2>
      <fieldset aria-label={say.options}>
        {question.options.map((option, index) => {
          const right = !hidden && index === question.answer;
          const name = optionWords(words, option);
          return (
            <label key={name} class={right ? 'right' : ''}>
              <input
                type="radio"
                name={question.id}
                checked={guess === index}
                disabled={!hidden}
                onChange={() => setGuess(index)}
              />
              <span class="option-name">{name}</span>
              {!hidden && option.label.kind !== 'value' && (
                <FigureValue figure={option.figure} of={`${name}, ${ask}`} />
              )}
              {right && (
                <b class="option-right">
                  <span aria-hidden>✓ </span>
                  {say.answer}
                </b>
              )}
            </label>
          );
        })}
      </fieldset>
      {!hidden && guess !== null && guess === question.answer && <p role="status">{say.guessed}</p>}
      <div class="story-way">
        <button
          type="button"
          aria-label={say.previous}
          aria-disabled={at === 0}
          onClick={() => commands.lesson((lesson) => lesson.ask(at - 1))}
        >
          <span aria-hidden>←</span>
        </button>
        <button
          type="button"
          aria-label={say.next}
          aria-disabled={at === of - 1}
          onClick={() => commands.lesson((lesson) => lesson.ask(at + 1))}
        >
          <span aria-hidden>→</span>
        </button>
        <button
          type="button"
          class="strong"
          aria-disabled={!hidden}
          onClick={() => commands.lesson((lesson) => lesson.setHidden(false))}
        >
          {say.reveal}
        </button>
      </div>
    </section>
  );
}
