// The rows of a view as GeoJSON: one line from origin to destination each, its state, source and locator with it.

import type { TableRow } from '../../figures/tableRows.ts';
import type { Atlas } from '../../package/atlas.ts';
import type { Speaking } from '../table/tableCells.ts';
import { filled } from '../table/tableCells.ts';
import { licencesOf } from '../table/tableExport.ts';

/**
 * Lines in the order of the rows; totals and other countries have no line. A number that is not there is null, and so
 * is every number while they are hidden: the state says which.
 */
export function geoJsonOf(ui: Speaking, rows: readonly TableRow[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: rows.flatMap((row): readonly GeoJSON.Feature[] => {
      const geometry = lineOf(ui.atlas, row);
      return geometry ? [{ type: 'Feature', geometry, properties: propertiesOf(ui, row) }] : [];
    }),
  };
}

function lineOf(atlas: Atlas, { origin, destination }: TableRow): GeoJSON.LineString | null {
  const ends = [origin, destination].map((id) => atlas.places.find((place) => place.id === id));
  const coordinates = ends.flatMap((place) => (place ? [[place.lng, place.lat]] : []));
  return coordinates.length === 2 ? { type: 'LineString', coordinates } : null;
}

function propertiesOf(ui: Speaking, row: TableRow): GeoJSON.GeoJsonProperties {
  const { figure, leg } = row;
  const words = filled(ui, row);
  const hidden = ui.words.numbersHidden === true;
  const refs = leg ? [{ source: leg.source, locator: leg.locator }] : figure.refs;
  return {
    layer: row.layerId,
    layerTitle: words.layer,
    origin: row.origin,
    originName: words.origin,
    destination: row.destination,
    destinationName: words.destination,
    from: row.from,
    to: row.to,
    value: leg || hidden ? null : figure.value,
    high: leg || hidden ? null : figure.high,
    unit: leg ? null : figure.unit,
    state: leg ? 'not-applicable' : hidden && figure.value !== null ? 'hidden' : figure.state,
    status: leg ? 'mentioned' : figure.status,
    statusWords: words.status,
    ...(leg && { route: leg.route, leg: leg.leg, role: leg.role, form: leg.form, victims: leg.victims }),
    source: [...new Set(refs.map((ref) => ref.source))].join('; '),
    sourceTitle: words.source,
    locator: [...new Set(refs.map((ref) => ref.locator))].join('; '),
    licence: licencesOf(
      ui.atlas,
      refs.map((ref) => ref.source),
    ),
  };
}
