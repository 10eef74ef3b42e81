// What the comparison says of all countries, and what hinders it: a year without figures and the nearest that has some.
import { comparedTotals, lackingYears } from '../../figures/comparedTotals.ts';
import { comparedYears } from '../../figures/compareYears.ts';
import { inFocus } from '../../figures/inFocus.ts';
import { setYear } from '../../state/actions.ts';
import { setCompare } from '../../state/laterActions.ts';
import { placeName, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { ChangeKey } from '../year/ChangeKey.tsx';
import { ComparedRow } from './ComparedRow.tsx';

export function CompareSentence() {
  const { atlas, view, words } = useUi();
  const { compare: say, card } = words.messages;
  const two = comparedYears(view);
  const focus = inFocus(atlas, view);
  if (!two) return <p>{say.same}</p>;
  return (
    <>
      <h2 class="compare-heading">
        {focus === null ? '' : `${placeName(words, focus)}. `}
        {say.heading(yearText(words, two.first), yearText(words, two.second))}
      </h2>
      <Hindered />
      <dl class="compared-totals">
        {comparedTotals(atlas, view).map(({ side, compared }) => (
          <div key={side}>
            <dt>{card[side]}</dt>
            <dd>
              <ComparedRow
                compared={compared}
                of={`${focus === null ? say.totals : placeName(words, focus)}, ${card[side]}`}
              />
            </dd>
          </div>
        ))}
      </dl>
      <ChangeKey />
    </>
  );
}

/** Nothing where both years have figures by country in a shown layer. */
function Hindered() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.compare;
  return (
    <>
      {lackingYears(atlas, view).map(({ year, nearest }) => (
        <p key={year} class="gap">
          {say.lacks(yearText(words, year))}{' '}
          <span class="jumps">
            {nearest.map((each) => (
              <button
                key={each}
                type="button"
                class="jump"
                onClick={() =>
                  commands.change(
                    (old) =>
                      year === view.compare
                        ? setCompare(old, each, atlas.time)
                        : setYear(old, each, atlas.time),
                    'push',
                  )
                }
              >
                {year === view.compare ? say.nearest(String(each)) : say.nearestYear(String(each))}
              </button>
            ))}
          </span>
        </p>
      ))}
    </>
  );
}
