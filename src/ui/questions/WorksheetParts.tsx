// Below a question of the worksheet: boxes to tick or lines to write on; on the answer sheet what is right, and its source.
import { citePlain } from '../../figures/citation.ts';
import type { Figure, SourceRef } from '../../figures/figure.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { useUi } from '../shell/context.ts';
import { optionWords } from './optionWords.ts';
import type { WorksheetItem } from './worksheetItem.ts';

interface Props {
  readonly item: WorksheetItem;
}

export function WorksheetBoxes({ item }: Props) {
  const { words } = useUi();
  if (item.kind === 'gap') return null;
  if (item.kind === 'open') return <div class="worksheet-lines" aria-hidden />;
  return (
    <ul>
      {item.question.options.map((option) => {
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

export function WorksheetAnswer({ item }: Props) {
  const { words } = useUi();
  const seen = { ...words, numbersHidden: false };
  if (item.kind === 'open')
    return item.answer === '' ? null : (
      <>
        <p class="soft">{item.answer}</p>
        <Sources refs={item.refs} />
      </>
    );
  if (item.kind === 'gap')
    return (
      <>
        <Right text={item.answer} figure={item.figure} />
        <Sources refs={item.figure.refs} />
      </>
    );
  const option = item.question.options[item.question.answer];
  if (!option) return null;
  const value = option.label.kind === 'value' ? '' : `: ${figureSentence(seen, option.figure)}`;
  return (
    <>
      <Right text={`${optionWords(words, option)}${value}`} figure={option.figure} />
      <Sources refs={option.figure.refs} />
    </>
  );
}

function Right({ text, figure }: { readonly text: string; readonly figure: Figure }) {
  const { words } = useUi();
  return (
    <p>
      <span aria-hidden>✓ </span>
      {text} {figure.computed && <span class="tag">{words.messages.figure[figure.computed]}</span>}
    </p>
  );
}

function Sources({ refs }: { readonly refs: readonly SourceRef[] }) {
  const { fullAtlas } = useUi();
  return (
    <>
      {refs.slice(0, 2).map((ref) => {
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
