// The countries that a source lists for the year, a column for each layer counted in people.
import { absentFigure } from '../../figures/figure.ts';
import { rankedPartners } from '../../figures/partners.ts';
import { FigureValue } from '../base/FigureValue.tsx';
import { placeName } from '../base/format.ts';
import { PlaceButton } from '../base/PlaceButton.tsx';
import { useUi } from '../shell/context.ts';

const NO_ROW = absentFigure('persons');

/** Nothing in a year without figures by country. */
export function PartnerTable({ layers }: { readonly layers: readonly string[] }) {
  const { atlas, view, words, dataText } = useUi();
  const { partners } = rankedPartners(atlas, { ...view, layers, flow: 'both' });
  if (partners.length === 0) return null;
  const title = (layerId: string) => dataText[`layer.${layerId}.title`] ?? layerId;
  return (
    <table class="national-table partner-table">
      <thead>
        <tr>
          <th scope="col">{words.messages.partners.country}</th>
          {layers.map((layerId) => (
            <th key={layerId} scope="col" class="value-column">
              {title(layerId)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partners.map(({ placeId, byLayer }) => (
          <tr key={placeId}>
            <th scope="row">
              <PlaceButton placeId={placeId} />
            </th>
            {layers.map((layerId) => {
              const figure = byLayer.find((each) => each.layerId === layerId)?.figure ?? NO_ROW;
              return (
                <td key={layerId} class="value-column">
                  <FigureValue figure={figure} of={`${placeName(words, placeId)}, ${title(layerId)}`} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
