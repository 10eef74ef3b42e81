// Partners of the year, largest first: bars and numbers; a press opens the country, pointing lights up its arcs.
import { rankedPartners } from '../model/partners.ts';
import { useUi } from './context.ts';
import { OtherCountries } from './OtherCountries.tsx';
import { PartnerRow } from './PartnerRow.tsx';
import { ShareLists } from './ShareLists.tsx';

export function PartnerList({ hidden }: { readonly hidden: boolean }) {
  const { atlas, view, words } = useUi();
  const say = words.messages.partners;
  const { partners } = rankedPartners(atlas, view);
  const year = String(view.year);
  const counted = atlas.layers.filter(({ id, kind }) => kind === 'flow' && view.layers.includes(id));
  const uncounted = atlas.layers.some(
    ({ id, kind }) => (kind === 'share' || kind === 'rank') && view.layers.includes(id),
  );
  const greatest = Math.max(
    1,
    ...partners.flatMap((partner) => partner.byLayer.map(({ figure }) => figure.value ?? 0)),
  );
  return (
    <section class="partners" hidden={hidden}>
      {(counted.length > 0 || !uncounted) && <h2 class="small">{say.heading(year)}</h2>}
      {partners.length > 0 ? (
        <ol class="partner-list">
          {partners.map((partner) => (
            <PartnerRow key={partner.placeId} partner={partner} greatest={greatest} />
          ))}
        </ol>
      ) : (
        (counted.length > 0 || !uncounted) && <p class="soft">{say.empty(year)}</p>
      )}
      <OtherCountries layers={counted.map(({ id }) => id)} />
      <ShareLists />
    </section>
  );
}
