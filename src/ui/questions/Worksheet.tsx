// The worksheet: every question on paper with boxes to tick, or the answer sheet; the answers stand there only when asked for.
import { useLayoutEffect, useState } from 'preact/hooks';
import { citePlain } from '../../figures/citation.ts';
import { type Question, questions } from '../../figures/questions.ts';
import { figureSentence } from '../base/figureWords.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { optionWords } from './optionWords.ts';
import './questions.css';

const PARTS = ['questions', 'answers'] as const;

export function Worksheet() {
  const { fullAtlas, view, words, dataText } = useUi();
  const { questions: say, title } = words.messages;
  const [part, setPart] = useState<(typeof PARTS)[number]>('questions');
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.print = 'worksheet';
    return () => {
      delete root.dataset.print;
    };
  }, []);
  const all = questions(fullAtlas, view.sourceFilter);
  return (
    <SidePanel heading={say.worksheet} subtitle={say.worksheetLead}>
      <div class="worksheet-controls">
        <fieldset>
          <legend class="soft">{say.part}</legend>
          {PARTS.map((each) => (
            <label key={each}>
              <input type="radio" name="part" checked={part === each} onChange={() => setPart(each)} />
              {say.parts[each]}
            </label>
          ))}
        </fieldset>
        <button type="button" class="strong" onClick={() => print()}>
          {say.print}
        </button>
      </div>
      <div class="worksheet">
        <p class="worksheet-head">
          <strong>{title}</strong>
          {part === 'questions' ? (
            <>
              <span>{say.name}: ____________________</span>
              <span>{say.date}: ____________</span>
            </>
          ) : (
            <span>{say.parts.answers}</span>
          )}
        </p>
        <ol>
          {all.map((question) => (
            <li key={question.id}>
              <p>
                <strong>{dataText[`question.${question.id}`]}</strong>
              </p>
              {part === 'questions' ? <Boxes question={question} /> : <Answer question={question} />}
            </li>
          ))}
        </ol>
      </div>
    </SidePanel>
  );
}

function Boxes({ question }: { readonly question: Question }) {
  const { words } = useUi();
  return (
    <ul>
      {question.options.map((option) => {
        const name = optionWords(words, option);
        return (
          <li key={name}>
            <span aria-hidden>☐ </span>
            {name}
          </li>
        );
      })}
    </ul>
  );
}

function Answer({ question }: { readonly question: Question }) {
  const { fullAtlas, words } = useUi();
  const seen = { ...words, numbersHidden: false };
  const option = question.options[question.answer];
  if (!option) return null;
  const { figure } = option;
  const value = option.label.kind === 'value' ? '' : `: ${figureSentence(seen, figure)}`;
  return (
    <>
      <p>
        <span aria-hidden>✓ </span>
        {optionWords(words, option)}
        {value} {figure.computed && <span class="tag">{words.messages.figure[figure.computed]}</span>}
      </p>
      {figure.refs.slice(0, 2).map((ref) => {
        const source = fullAtlas.sources.find(({ id }) => id === ref.source);
        return (
          <p key={`${ref.source} ${ref.locator}`} class="soft worksheet-source" lang="en">
            {source && citePlain(source, ref.locator)}
          </p>
        );
      })}
    </>
  );
}
