// Partners by the chosen measure, largest first: bars and numbers; a press opens the country, pointing lights up its arcs.
import { useEffect, useRef } from 'preact/hooks';
import { comparedYears } from '../model/compareYears.ts';
import { flowList } from '../model/flowList.ts';
import { netIsShown } from '../model/netPairs.ts';
import { useUi } from './context.ts';
import { ListLimits } from './ListLimits.tsx';
import { OtherCountries, ShareLists } from './laterParts.ts';
import { PartnerRow } from './PartnerRow.tsx';

export function PartnerList({ hidden }: { readonly hidden: boolean }) {
  const { atlas, view, words, passing } = useUi();
  const list = useRef<HTMLOListElement>(null);
  const { partners: say, compare } = words.messages;
  const { partners, counts } = flowList(atlas, view);
  const two = comparedYears(view);
  const year = String(view.year);
  const counted = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const uncounted = atlas.layers.some(
    ({ id, kind }) => (kind === 'share' || kind === 'rank' || kind === 'stock') && view.layers.includes(id),
  );
  const greatest = Math.max(1, ...partners.flatMap(({ flows }) => flows.map((flow) => flow.persons ?? 0)));
  const limited = view.top !== null || view.least > 0;
  const heading = two
    ? compare.listHeading(String(two.first), String(two.second))
    : view.flow === 'net' && netIsShown(atlas, view.layers)
      ? say.netHeading(year)
      : say.heading(year);

  // What the pointer finds on the map comes into sight in the list.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-place="${passing.hovered}"]`);
    if (row && !row.matches(':hover, :focus')) row.scrollIntoView({ block: 'nearest' });
  }, [passing.hovered]);

  return (
    <section class="partners" hidden={hidden}>
      {(counted.length > 0 || !uncounted) && <h2 class="small">{heading}</h2>}
      {(counts.of > 0 || limited) && <ListLimits counts={counts} />}
      {partners.length > 0 ? (
        <ol class="partner-list" ref={list}>
          {partners.map((partner) => (
            <PartnerRow key={partner.placeId} partner={partner} greatest={greatest} />
          ))}
        </ol>
      ) : counts.of > 0 ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        (counted.length > 0 || !uncounted) && <p class="soft">{say.empty(year)}</p>
      )}
      {!two && <OtherCountries layers={counted.map(({ id }) => id)} />}
      {uncounted && <ShareLists />}
    </section>
  );
}
