// Routes and corridors by Azerbaijan's role in them, with who and for what: the places named, each opening its card and lighting up its legs.

import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { layerCoverage } from '../../figures/coverage.ts';
import { speakingSources } from '../../flows/speaking.ts';
import type { Atlas, LayerRow, LegRow, Role } from '../../package/atlas.ts';
import { ROLES } from '../../package/kinds.ts';
import { count } from '../base/format.ts';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { LayerSymbol } from '../layers/LayerSymbol.tsx';
import { useChosen, useUi } from '../shell/context.ts';

/** Rows of a list until all are asked for. */
const FEW = 5;

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

/** Out of the hub a longer route is one of the ways on. */
const roleOf = ({ hub }: Atlas, { role, origin }: LegRow): Role =>
  role === 'via' && origin === hub ? 'onward' : role;

/** The legs of one role, form and group of people, in the order of the roles. */
function groupsOf(atlas: Atlas, legs: readonly LegRow[]): readonly (readonly LegRow[])[] {
  const groups = new Map<string, LegRow[]>();
  for (const role of ROLES) {
    for (const leg of legs) {
      if (roleOf(atlas, leg) !== role) continue;
      const key = `${role} ${leg.form} ${leg.victims.join(' ')}`;
      groups.set(key, [...(groups.get(key) ?? []), leg]);
    }
  }
  return [...groups.values()].filter((group) => placesOf(atlas, group).length > 0);
}

function placesOf({ hub }: Atlas, legs: readonly LegRow[]): readonly string[] {
  const ends = legs.flatMap(({ origin, destination }) => [origin, destination]);
  return [...new Set(ends)].filter((id) => id !== hub);
}

/** The same places as ways: a leg that goes on from where another ends makes one way with it. */
function waysOf({ hub }: Atlas, legs: readonly LegRow[]): readonly (readonly string[])[] {
  const ways: string[][] = [];
  for (const { origin, destination } of legs) {
    const way = ways.find((each) => each.at(-1) === origin) ?? [];
    for (const place of [origin, destination]) {
      if (place === hub || ways.some((each) => each.includes(place))) continue;
      if (way.length === 0) ways.push(way);
      way.push(place);
    }
  }
  return ways;
}

function Routes({ layer }: { readonly layer: LayerRow }) {
  const { atlas, view, words, dataText } = useUi();
  const say = words.messages;
  const [all, setAll] = useState(false);
  const coverage = layerCoverage(atlas, view.sourceFilter, layer.id, view.year);
  const speaking = speakingSources(atlas, view.sourceFilter);
  const legs = atlas.legs.filter((leg) => leg.layer === layer.id && speaking.has(leg.source));
  const groups = groupsOf(atlas, legs);
  // Forms have dashes of their own, which stand beside them.
  const isOfForms = legs.some(({ form }) => form !== '');
  return (
    <section class="shares routes">
      <h3>
        {!isOfForms && <LayerSymbol layerId={layer.id} />} {dataText[`layer.${layer.id}.title`] ?? layer.id}{' '}
        {coverage.kind === 'timeless' && (
          <span class="soft">{say.layers.asReported(String(coverage.year))}</span>
        )}
      </h3>
      <p class="soft">{say.routes.noNumber}</p>
      {(all ? groups : groups.slice(0, FEW)).map((group) => (
        <Group key={`${group[0]?.role} ${group[0]?.form} ${group[0]?.victims.join(' ')}`} legs={group} />
      ))}
      {groups.length > FEW && (
        <button
          type="button"
          class="jump all-rows row-count"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say.routes.few : say.partners.all(count(words, groups.length))}
        </button>
      )}
    </section>
  );
}

const NO_LEGS: readonly LegRow[] = [];

/** A row: the role, who and for what, then the places; those of the leg under the pointer are lit and come into sight. */
function Group({ legs }: { readonly legs: readonly LegRow[] }) {
  const { atlas, words } = useUi();
  const row = useRef<HTMLDivElement>(null);
  const { roles, forms, victims } = words.messages.routes;
  const [first] = legs;
  // Another value where other legs are pointed at, not with each move of the pointer.
  const pointed = useChosen(({ transient }) => transient.tip?.arcs[0]?.legs ?? NO_LEGS, []);
  const lit = legs.filter((leg) => pointed.includes(leg));
  useEffect(() => {
    if (lit.length > 0) row.current?.scrollIntoView({ block: 'nearest' });
  }, [lit.length]);
  if (!first) return null;
  const who = first.victims.map((each) => victims[each]).join(', ');
  const what = first.form === '' ? '' : forms[first.form];
  const details = [who, what].filter((each) => each !== '').join(': ');
  const litPlaces = pointed.length > 0 ? placesOf(atlas, lit) : null;
  return (
    <div ref={row} class="role-row" data-lit={lit.length > 0 ? '' : undefined}>
      <p class="soft">
        {first.form !== '' && <LayerSymbol layerId={first.layer} form={first.form} />}{' '}
        {roles[roleOf(atlas, first)]}
        {details !== '' && ` · ${details}`}
      </p>
      <ul class="role-places">
        {waysOf(atlas, legs).map((way) => (
          <li key={way[0]}>
            {way.map((placeId, index) => (
              <Fragment key={placeId}>
                {index > 0 && ' → '}
                <PlaceButton placeId={placeId} lit={litPlaces?.includes(placeId)} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
