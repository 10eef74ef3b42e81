// The mirror in the table: beside each row of the residence layers what the other country counted of the same move.

import { type MirrorLayer, mirrorLayers } from '../flows/counts.ts';
import { memoByFields, memoByIdentity } from '../lib/memo.ts';
import type { Atlas, LayerId, PlaceId } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import type { SourceRecord } from '../package/records.ts';
import type { ViewState } from '../state/viewState.ts';
import { absentFigure } from './figure.ts';
import { isCount, mirrorOf, type TwoCounts } from './mirror.ts';
import { partnerOfRow } from './tableFilter.ts';
import type { Span, TableRow } from './tableRows.ts';

/** The rows with the other country's count, and rows of moves that only the other country counted, before their totals. */
export function mirrorRows(
  atlas: Atlas,
  record: SourceRecord,
  { view, span, rows }: { readonly view: ViewState; readonly span: Span; readonly rows: readonly TableRow[] },
): readonly TableRow[] {
  const { layers, flow, focus, year, compare } = view;
  return mirrored({ atlas, record, layers, flow, focus, year: span === 'all' ? null : year, compare, rows });
}

interface AskedMirror {
  readonly atlas: Atlas;
  readonly record: SourceRecord;
  readonly layers: ViewState['layers'];
  readonly flow: ViewState['flow'];
  readonly focus: ViewState['focus'];
  /** null: every year. */
  readonly year: number | null;
  readonly compare: number | null;
  readonly rows: readonly TableRow[];
}

const mirrored = memoByFields(
  { atlas: true, record: true, layers: true, flow: true, focus: true, year: true, compare: true, rows: true },
  ({ atlas, record, layers, flow, focus, year, compare, rows }: AskedMirror): readonly TableRow[] => {
    const asked = compare === null || compare === year ? [year ?? 0] : [year ?? 0, compare];
    const years = year === null ? periodsOf(atlas.time) : asked;
    const shown = atlas.layers.map(({ id }) => id).filter((id) => layers.includes(id));
    const all = shown.flatMap((layerId) => {
      const mine = rows.filter((row) => row.layerId === layerId);
      const side = mirrorLayers(atlas).find((each) => each.layerId === layerId);
      const isHidden = (flow === 'in' || flow === 'out') && side?.direction !== flow;
      if (!side || isHidden) return mine;
      const places = reportersOf(atlas, record, side.partnerLayerId).filter(
        (id) => focus === null || focus === atlas.hub || focus === id,
      );
      return years.flatMap((each) => {
        const ofYear = mine.filter((row) => row.year === each);
        const listed = ofYear.filter(({ kind }) => kind === 'row');
        const known = new Set(listed.map((row) => partnerOfRow(atlas, row)));
        return [
          ...listed.map((row) => ({
            ...row,
            ...bothCounts(atlas, record, { layerId, placeId: partnerOfRow(atlas, row), year: each }),
          })),
          ...places
            .filter((id) => !known.has(id))
            .flatMap((placeId) => onlyThere(atlas, record, side, { placeId, year: each })),
          ...ofYear.filter(({ kind }) => kind !== 'row'),
        ];
      });
    });
    return Object.freeze(all);
  },
);

function bothCounts(
  atlas: Atlas,
  record: SourceRecord,
  {
    layerId,
    placeId,
    year,
  }: { readonly layerId: LayerId; readonly placeId: PlaceId | null; readonly year: number },
): Pick<TableRow, 'mirror'> {
  const counts = placeId === null ? undefined : countsOf(atlas, record, { layerId, placeId, year });
  const { partner, ratio } = counts ?? { partner: absentFigure('persons'), ratio: absentFigure('persons') };
  return { mirror: { partner, ratio } };
}

/** A row without a figure of Azerbaijan's, where the other country has one. */
function onlyThere(
  atlas: Atlas,
  record: SourceRecord,
  { layerId, direction }: MirrorLayer,
  { placeId, year }: { readonly placeId: PlaceId; readonly year: number },
): readonly TableRow[] {
  const counts = countsOf(atlas, record, { layerId, placeId, year });
  if (!counts || !isCount(counts.partner)) return [];
  const [origin, destination] = direction === 'out' ? [atlas.hub, placeId] : [placeId, atlas.hub];
  const { partner, ratio } = counts;
  const { from, to } = partner;
  const figure = absentFigure('persons');
  return [
    {
      kind: 'row',
      layerId,
      year,
      origin,
      destination,
      from,
      to,
      figure,
      leg: null,
      mirror: { partner, ratio },
    },
  ];
}

function countsOf(
  atlas: Atlas,
  record: SourceRecord,
  { layerId, placeId, year }: { readonly layerId: LayerId; readonly placeId: PlaceId; readonly year: number },
): TwoCounts | undefined {
  const side = mirrorOf(atlas, record, placeId).sides.find((each) => each.layerId === layerId);
  return side?.years.find((each) => each.year === year);
}

/** The countries that counted in a layer of the record, in its order. */
const reportersOf = memoByIdentity(
  ({ hub }: Atlas, record: SourceRecord, partnerLayerId: LayerId): readonly PlaceId[] => {
    const { flows, layers, places } = record;
    const layer = layers.findIndex(({ id }) => id === partnerLayerId);
    const found = new Set<PlaceId>();
    for (let row = 0; row < flows.length; row++) {
      if (flows.layer[row] !== layer) continue;
      for (const end of [flows.origin[row], flows.destination[row]]) {
        const id = places[end ?? -1]?.id;
        if (id !== undefined && id !== hub) found.add(id);
      }
    }
    return [...found];
  },
);
