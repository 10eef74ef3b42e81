// Routes and corridors by Azerbaijan's role in them: the places named, each opening its card and lighting up its legs.

import { layerCoverage } from '../../figures/coverage.ts';
import { speakingSources } from '../../flows/speaking.ts';
import { type LayerRow, ROLES, type Role } from '../../package/atlas.ts';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useUi } from '../shell/context.ts';

/** Nothing where no shown layer holds routes. */
export function RouteLists() {
  const { atlas, view } = useUi();
  return (
    <>
      {atlas.layers
        .filter(({ id, kind }) => view.layers.includes(id) && (kind === 'route' || kind === 'corridor'))
        .map((layer) => (
          <Routes key={layer.id} layer={layer} />
        ))}
    </>
  );
}

function Routes({ layer }: { readonly layer: LayerRow }) {
  const { atlas, view, words, dataText } = useUi();
  const say = words.messages;
  const coverage = layerCoverage(atlas, view.sourceFilter, layer.id, view.year);
  const speaking = speakingSources(atlas, view.sourceFilter);
  const legs = atlas.legs.filter((leg) => leg.layer === layer.id && speaking.has(leg.source));
  const roles = ROLES.map((role) => {
    const ends = legs.filter((leg) => leg.role === role).flatMap((leg) => [leg.origin, leg.destination]);
    return [role, [...new Set(ends)].filter((id) => id !== atlas.hub)] as const;
  }).filter(([, places]) => places.length > 0);
  return (
    <section class="shares routes">
      <h3>
        <LayerSymbol layerId={layer.id} /> {dataText[`layer.${layer.id}.title`] ?? layer.id}{' '}
        {coverage.kind === 'timeless' && (
          <span class="soft">{say.layers.asReported(String(coverage.year))}</span>
        )}
      </h3>
      <p class="soft">{say.routes.noNumber}</p>
      {roles.map(([role, places]) => (
        <RoleOf key={role} role={role} places={places} />
      ))}
    </section>
  );
}

function RoleOf({ role, places }: { readonly role: Role; readonly places: readonly string[] }) {
  const { words } = useUi();
  return (
    <div>
      <p class="soft">{words.messages.routes.roles[role]}</p>
      <ul class="role-places">
        {places.map((placeId) => (
          <li key={placeId}>
            <PlaceButton placeId={placeId} />
          </li>
        ))}
      </ul>
    </div>
  );
}
