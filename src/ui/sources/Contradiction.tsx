// One contradiction: what is known about it and each value as published, under whoever gave it.
import { allDiscrepancies } from '../../figures/discrepancies.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { period } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { publisherName } from './sourceNames.ts';

/** All values with their sources and places there, and the sentence that explains; by id of discrepancies.csv. */
export function Contradiction({ id }: { readonly id: string }) {
  const { atlas, dataText } = useUi();
  const found = allDiscrepancies(atlas).find((each) => each.id === id);
  return (
    <div class="contradiction">
      <p>
        <span class="diamond" aria-hidden>
          ◆
        </span>{' '}
        {dataText[`discrepancy.${id}`] ?? id}
      </p>
      {[...bySource(found?.figures ?? [])].map(([sourceId, figures]) => (
        <Values key={sourceId} sourceId={sourceId} figures={figures} />
      ))}
    </div>
  );
}

interface ValuesProps {
  readonly sourceId: string;
  readonly figures: readonly Figure[];
}

function Values({ sourceId, figures }: ValuesProps) {
  const ui = useUi();
  const { atlas, words } = ui;
  const author = atlas.sources.find((each) => each.id === sourceId)?.author;
  const isSecond = figures.some((figure) => figure.secondSource);
  return (
    <>
      <p class="who">
        <span>{author || publisherName(ui, sourceId)}</span>
        {isSecond && ` (${words.messages.figure.secondSource})`}
      </p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.rows.join()}>
            <strong>{figureSentence(words, figure)}</strong>{' '}
            <span>{period(words, figure.from, figure.to)}</span>{' '}
            <span class="soft" lang="en">
              {figure.refs.map((ref) => ref.locator).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function bySource(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const id = figure.refs[0]?.source ?? '';
    const known = groups.get(id);
    if (known) known.push(figure);
    else groups.set(id, [figure]);
  }
  return groups;
}
