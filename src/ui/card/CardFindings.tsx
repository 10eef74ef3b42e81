// What stands out of a country's years: a balance that never or once turned, a year, a share that moved.

import type { Figure } from '../../figures/figure.ts';
import { type PlaceFinding, placeFindings } from '../../figures/placeFindings.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { count, yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { aroundWords } from '../year/worthWords.ts';

/** Nothing where nothing does, and while numbers are hidden, which they compare. */
export function CardFindings({ placeId, name }: { readonly placeId: string; readonly name: string }) {
  const { atlas, view, words } = useUi();
  const findings = words.numbersHidden ? [] : placeFindings(atlas, view.sourceFilter, placeId);
  if (findings.length === 0) return null;
  return (
    <section class="card-findings">
      <h3>{words.messages.findings.heading}</h3>
      {findings.map((finding) => {
        const said = findingWords(words, finding);
        const behind = behindOf(finding);
        return (
          <p key={said} class={behind.length > 0 ? 'told' : ''}>
            <WithMarks say={said} wordClass={behind.length > 0 ? 'value' : 'row-count'}>
              {behind.map((figure) => (
                <SourceButton key={figure.rows.join()} figure={figure} of={`${name}. ${said}`} />
              ))}
            </WithMarks>
          </p>
        );
      })}
    </section>
  );
}

/** One sentence in the present language. */
function findingWords(words: Words, finding: PlaceFinding): string {
  const say = words.messages.findings.place;
  switch (finding.kind) {
    case 'always': {
      const always = finding.came ? say.alwaysCame : say.alwaysLeft;
      return always(finding.years, count(words, finding.years));
    }
    case 'turned': {
      const { year, net, previousYear, previous } = finding;
      const [now, before] = [figureWords(words, net), figureWords(words, previous)];
      return say.turned(yearText(words, year), now, yearText(words, previousYear), before);
    }
    case 'outlier': {
      const value = figureWords(words, finding.figure);
      return say.outlier[finding.side](yearText(words, finding.year), value, aroundWords(words, finding));
    }
    case 'share': {
      const { side, first, last } = finding;
      const [was, is] = [figureWords(words, first.share), figureWords(words, last.share)];
      return say.share[side](yearText(words, first.year), was, yearText(words, last.year), is);
    }
  }
}

function behindOf(finding: PlaceFinding): readonly Figure[] {
  switch (finding.kind) {
    case 'always':
      return [];
    case 'turned':
      return [finding.net, finding.previous];
    case 'outlier':
      return [finding.figure, finding.before.figure, finding.after.figure];
    case 'share':
      return [finding.first.share, finding.last.share];
  }
}
