// Routes and corridors that touch the country: each a little line of stops, with form, who and Azerbaijan's role in words.

import type { CardRoute, CountryCard } from '../../figures/countryCard.ts';
import type { LegRow } from '../../package/atlas.ts';
import { DASH_PATTERNS, layerStyle, legDash } from '../../scene/style/layerStyle.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { placeName } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { LegSource } from './LegSource.tsx';

export function CardRoutes({ card }: { readonly card: CountryCard }) {
  const { words } = useUi();
  const say = words.messages;
  return (
    <section class="card-routes">
      <h3>{say.card.routes}</h3>
      {card.routes.length === 0 ? (
        <p class="soft">{say.card.noRoutes}</p>
      ) : (
        <>
          <p class="soft">{say.routes.noNumber}</p>
          <ul>
            {card.routes.map((route) => (
              <Route key={route.route} route={route} placeId={card.placeId} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Route({ route, placeId }: { readonly route: CardRoute; readonly placeId: string }) {
  const { words, dataText } = useUi();
  const [first] = route.legs;
  if (!first) return null;
  const stops = [first.origin, ...route.legs.map((leg) => leg.destination)];
  const names = stops.map((stop) => placeName(words, stop));
  const title = dataText[`layer.${route.layerId}.title`] ?? route.layerId;
  return (
    <li>
      <ol class="stops" aria-label={words.messages.routes.stops(names.join(', '))}>
        {stops.map((stop, index) => (
          <li key={stop} class={stop === placeId ? 'stop here' : 'stop'}>
            {index > 0 && <Link leg={route.legs[index - 1] ?? first} />}
            <span>{names[index]}</span>
          </li>
        ))}
      </ol>
      <p class="soft">
        <WithMarks say={`${title}: ${legWords(route.legs, words.messages.routes)}`} wordClass="">
          <LegSource leg={first} of={`${title}, ${names.join(' – ')}`} />
        </WithMarks>
      </p>
    </li>
  );
}

function Link({ leg }: { readonly leg: LegRow }) {
  const { atlas } = useUi();
  const stroke = colourVariable(layerStyle(atlas, leg.layer).colour);
  return (
    <svg width="22" height="10" viewBox="0 0 22 10" aria-hidden>
      <line
        x1="0"
        y1="5"
        x2="15"
        y2="5"
        style={{ stroke }}
        stroke-width="2"
        stroke-dasharray={DASH_PATTERNS[legDash(atlas, leg.layer, leg.form)]
          .map((part) => part * 0.5)
          .join(' ')}
      />
      <path d="M14 1.5 21 5l-7 3.5z" style={{ fill: stroke }} />
    </svg>
  );
}

interface RouteWords {
  readonly roles: Readonly<Record<LegRow['role'], string>>;
  readonly forms: Readonly<Record<Exclude<LegRow['form'], ''>, string>>;
  readonly victims: Readonly<Record<LegRow['victims'][number], string>>;
}

/** "sexual exploitation; women; Azerbaijan as country of transit". */
function legWords(legs: readonly LegRow[], say: RouteWords): string {
  const parts = legs.flatMap((leg) => [
    leg.form === '' ? '' : say.forms[leg.form],
    leg.victims.map((who) => say.victims[who]).join(', '),
    say.roles[leg.role],
  ]);
  return [...new Set(parts.filter((part) => part !== ''))].join('; ');
}
