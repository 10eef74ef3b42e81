// What the comparison says of all countries, and what hinders it: a year without figures and the nearest that has some.
import { comparedYears, compareFigures } from '../model/compareYears.ts';
import { dataYears } from '../model/coverage.ts';
import { yearTotals } from '../model/yearTotals.ts';
import { setCompare, setYear } from '../state/actions.ts';
import { ChangeKey } from './ChangeKey.tsx';
import { ComparedRow } from './ComparedRow.tsx';
import { useUi } from './context.ts';

const SIDES = ['arrivals', 'departures', 'net'] as const;
const SIDES_OF_FLOW = { both: SIDES, in: ['arrivals'], out: ['departures'], net: ['net'] } as const;

export function CompareSentence() {
  const { atlas, view, words } = useUi();
  const { compare: say, card } = words.messages;
  const two = comparedYears(view);
  if (!two) return <p>{say.same}</p>;
  const [before, after] = [two.first, two.second].map((year) => yearTotals(atlas, view.evidence, year));
  const [first, second] = [String(two.first), String(two.second)];
  return (
    <>
      <h2 class="compare-heading">{say.heading(first, second)}</h2>
      <Hindered />
      {before && after && (
        <dl class="compared-totals">
          {SIDES_OF_FLOW[view.flow].map((side) => (
            <div key={side}>
              <dt>{card[side]}</dt>
              <dd>
                <ComparedRow
                  compared={compareFigures(before[side], after[side])}
                  of={`${say.totals}, ${card[side]}`}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ChangeKey />
    </>
  );
}

/** Nothing where both years have figures by country in a shown layer. */
function Hindered() {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.compare;
  const flows = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const ids = flows.map(({ id }) => id);
  const known = dataYears(atlas, view.evidence, ids);
  const lacking = [view.compare, view.year].filter((year) => year !== null && !known.includes(year));
  return (
    <>
      {lacking.map((year) => {
        if (year === null) return null;
        const other = year === view.compare ? view.year : view.compare;
        const nearest = [
          known.findLast((each) => each < year && each !== other),
          known.find((each) => each > year && each !== other),
        ].filter((each) => each !== undefined);
        return (
          <p key={year} class="gap">
            {say.lacks(String(year))}{' '}
            <span class="jumps">
              {nearest.map((each) => (
                <button
                  key={each}
                  type="button"
                  class="jump"
                  onClick={() =>
                    commands.change(
                      (old) => (year === view.compare ? setCompare(old, each) : setYear(old, each)),
                      'push',
                    )
                  }
                >
                  {year === view.compare ? say.nearest(String(each)) : say.nearestYear(String(each))}
                </button>
              ))}
            </span>
          </p>
        );
      })}
    </>
  );
}
