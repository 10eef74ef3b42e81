// Said in a card whose country the shown layers do not know: the layers that do, one press away.
import type { CountryCard } from '../../figures/countryCard.ts';
import { setLayers } from '../../state/laterActions.ts';
import { useUi } from '../shell/context.ts';

/** Nothing where a shown layer names the country. */
export function OtherLayers({ card, name }: { readonly card: CountryCard; readonly name: string }) {
  const { atlas, view, words, dataText, commands } = useUi();
  const say = words.messages.card;
  const known = new Set([...card.rows, ...card.routes].map(({ layerId }) => layerId));
  const ids = atlas.layers.map(({ id }) => id);
  if (view.layers.some((id) => known.has(id))) return null;
  if (known.size === 0) return <p class="gap">{say.nowhere(name)}</p>;
  return (
    <div class="gap">
      <p>{say.elsewhere(name)}</p>
      <span class="other-layers">
        {ids
          .filter((id) => known.has(id))
          .map((id) => {
            const title = dataText[`layer.${id}.title`] ?? id;
            return (
              <button
                key={id}
                type="button"
                class="jump"
                aria-label={say.show(title)}
                onClick={() => commands.change((old) => setLayers(old, [...old.layers, id], ids), 'push')}
              >
                {title}
              </button>
            );
          })}
      </span>
    </div>
  );
}
