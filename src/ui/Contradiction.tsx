// One contradiction: what is known about it and each value as published.
import { allDiscrepancies } from '../model/discrepancies.ts';
import { useUi } from './context.ts';
import { figureSentence } from './figureWords.ts';
import { period } from './format.ts';

/** Both values with their places in the sources, and the sentence that explains; by id of discrepancies.csv. */
export function Contradiction({ id }: { readonly id: string }) {
  const { atlas, words, dataText } = useUi();
  const found = allDiscrepancies(atlas).find((each) => each.id === id);
  return (
    <div class="contradiction">
      <p>
        <span class="diamond" aria-hidden>
          ◆
        </span>{' '}
        {dataText[`discrepancy.${id}`] ?? id}
      </p>
      {found && (
        <ul>
          {found.figures.map((figure) => (
            <li key={figure.rows.join()}>
              <strong>{figureSentence(words, figure)}</strong>{' '}
              <span>{period(words, figure.from, figure.to)}</span>{' '}
              <span class="soft">{figure.refs.map((ref) => ref.locator).join('; ')}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
