// Every source: what it gave, what it cites, its citation to copy; every contradiction; and the report beside additional sources.
import { allDiscrepancies } from '../../figures/discrepancies.ts';
import { type SourceGiven, sourcesGiven } from '../../figures/sourcesGiven.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { Contradiction } from './Contradiction.tsx';
import { PairList } from './PairList.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import './sources.css';

export function SourcesPanel() {
  const { atlas, words } = useUi();
  const say = words.messages.sources;
  // The long rest follows the head of the list.
  const isPainted = useIsPainted();
  const given = sourcesGiven(atlas);
  const groups: readonly (readonly [string, readonly SourceGiven[]])[] = [
    [say.report, given.filter(({ source }) => source.id === atlas.mainSource)],
    [say.cited, given.filter(({ source, secondSource }) => source.id !== atlas.mainSource && !secondSource)],
    [say.second, given.filter(({ secondSource }) => secondSource)],
  ];
  return (
    <SidePanel heading={say.heading}>
      {groups.slice(0, isPainted ? groups.length : 1).map(([heading, sources]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul class="source-list">
            {sources.map((each) => (
              <SourceEntry key={each.source.id} given={each} />
            ))}
          </ul>
        </section>
      ))}
      {isPainted && (
        <section>
          <h3>{say.contradictions}</h3>
          <p class="soft">{say.contradictionsNote}</p>
          {allDiscrepancies(atlas).map(({ id }) => (
            <Contradiction key={id} id={id} />
          ))}
        </section>
      )}
      {isPainted && atlas.records.length > 0 && <PairList />}
    </SidePanel>
  );
}
