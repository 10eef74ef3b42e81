// Partners by the chosen measure, largest first, five at first: a press opens the country, pointing lights up its arcs.
import { useEffect, useRef, useState } from 'preact/hooks';
import { comparedYears } from '../../figures/compareYears.ts';
import { asksOtherFlows, flowList } from '../../figures/flowList.ts';
import { netIsShown } from '../../figures/netPairs.ts';
import type { Topic } from '../../package/descriptor.ts';
import { NARROW_ARCS, wideArcs } from '../../scene/map/picture.ts';
import { count, yearText } from '../base/format.ts';
import { Kept } from '../base/Kept.tsx';
import { useArrival } from '../base/useArrival.ts';
import { useUi } from '../shell/context.ts';
import { ListLimits, OtherCountries, RouteLists, ShareLists } from '../shell/lazyViews.ts';
import type { UiProps } from '../shell/props.ts';
import { isOfCounts } from '../year/isOfCounts.ts';
import { GateLine } from './GateLine.tsx';
import { otherRows } from './otherRows.ts';
import { PartnerRow } from './PartnerRow.tsx';
import './partners.css';

/** Rows of the list until all are asked for. */
const FEW = 5;
const FEW_BESIDE = 2;

export function PartnerList({ hidden }: { readonly hidden: boolean }) {
  return <Kept class="partners" hidden={hidden} part={ListParts} />;
}

function ListParts() {
  const ui = useUi();
  const { atlas, counted: source, view, words, dataText } = ui;
  const isOfCount = isOfCounts(ui);
  const { body, folded, fold } = useFolded();
  // A link with limits shows what they leave.
  const [all, setAll] = useState(view.top !== null || view.least > 0);
  const { partners: say } = words.messages;
  useArrival(otherRows, asksOtherFlows(view));
  const { partners, counts } = flowList(source, view);
  const two = comparedYears(view);
  const year = yearText(words, view.year);
  const counted = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const uncounted = atlas.layers.some(
    ({ id, kind }) => (kind === 'share' || kind === 'rank' || kind === 'stock') && view.layers.includes(id),
  );
  const routes = atlas.layers.some(
    ({ id, kind }) => (kind === 'route' || kind === 'corridor') && view.layers.includes(id),
  );
  const greatest = Math.max(1, ...partners.flatMap(({ flows }) => flows.map((flow) => flow.persons ?? 0)));
  // Beside routes the counted partners are the lesser thing.
  const rows = all ? partners : partners.slice(0, routes ? FEW_BESIDE : FEW);
  const limited = view.top !== null || view.least > 0;
  const topic = atlas.topics.find(({ id }) => id === view.topic);
  const isCounted = (counted.length > 0 && !routes) || !(uncounted || routes) || !topic;
  const heading = headingOf(ui, topic, isCounted ? counted.map(({ id }) => id) : null);

  return (
    <>
      <h2 class="small">
        <button type="button" class="fold" aria-expanded={!folded} onClick={fold}>
          {heading}
          <svg class="chevron" viewBox="0 0 16 16" width="12" height="12" aria-hidden>
            <path d={folded ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
          </svg>
        </button>
      </h2>
      <div class={folded === null ? 'fold-body unmeasured' : 'fold-body'} hidden={folded === true} ref={body}>
        {routes && <RouteLists />}
        {routes && counted.map(({ id }) => <h3 key={id}>{dataText[`layer.${id}.title`] ?? id}</h3>)}
        {all && (counts.of > 0 || limited) && <ListLimits counts={counts} />}
        {isOfCount && view.count === 'both' && partners.length > 0 && (
          <p class="soft count-key">{dataText['count.list']}</p>
        )}
        {partners.length > 0 ? (
          <ol class="partner-list">
            {rows.map((partner) => (
              <PartnerRow key={partner.placeId} partner={partner} greatest={greatest} />
            ))}
          </ol>
        ) : counts.of > 0 ? (
          <p class="soft">{say.nothing}</p>
        ) : (
          (counted.length > 0 || !(uncounted || routes)) && <p class="soft">{say.empty(year)}</p>
        )}
        {!two && !limited && <DrawnOnly of={counts.of} />}
        {!two && <GateLine />}
        {(partners.length > rows.length || all || limited) && (
          <button
            type="button"
            class="jump all-rows row-count"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? say.few : say.all(count(words, partners.length))}
          </button>
        )}
        {all && !two && !isOfCount && <OtherCountries layers={counted.map(({ id }) => id)} />}
        {uncounted && <ShareLists alone={counted.length === 0 && !routes} />}
      </div>
    </>
  );
}

/** That the map draws the widest of so many flows alone, where it does. */
function DrawnOnly({ of }: { readonly of: number }) {
  const { counted, view, words } = useUi();
  const { eightWidest, onlyWidest } = words.messages.partners;
  return (
    <>
      {of > NARROW_ARCS && <p class="small narrow-only">{eightWidest}</p>}
      {of > wideArcs(counted, view) && <p class="small wide-only">{onlyWidest}</p>}
    </>
  );
}

/** Folded or not; `folded` is null until it is measured: a low window begins with the list folded. */
function useFolded() {
  const body = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<boolean | null>(null);
  const isChosen = useRef(false);
  // The style sheet folds what is not measured: after the paint, when measuring lays nothing out.
  useEffect(() => {
    if (folded === null)
      setFolded(body.current !== null && getComputedStyle(body.current).display === 'none');
  }, [folded]);
  // A phone that is turned has another window: what nobody chose is measured anew.
  useEffect(() => {
    const again = () => isChosen.current || setFolded(null);
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, []);
  const fold = () => {
    isChosen.current = true;
    setFolded(!folded);
  };
  return { body, folded, fold };
}

/** What the list is called; `counted` are the layers of moves in it, null where it has none. */
function headingOf(
  { atlas, view, words, dataText }: UiProps,
  topic: Topic | undefined,
  counted: readonly string[] | null,
): string {
  const { partners: say, compare } = words.messages;
  const title = dataText[`topic.${view.topic}.title`] ?? '';
  const year = yearText(words, view.year);
  const two = comparedYears(view);
  if (counted === null) return title;
  if (two) return compare.listHeading(yearText(words, two.first), yearText(words, two.second));
  if (view.flow === 'net' && netIsShown(atlas, view.layers)) return say.netHeading(year);
  // Who is deported, or crossed a border, is no partner of a move.
  const isOfTopic = topic && !topic.directions && counted.every((id) => topic.layers.includes(id));
  return isOfTopic ? `${title}, ${year}` : say.heading(year);
}
