// Records: the tables of additional sources, one source a file, with the columns of flows.csv; they come after the first view.
import type { FlowColumns, LayerId, LayerRow, PlaceId, PlaceRow, Unit, UnplacedRow } from './atlas.ts';

/** The rows of one record. They are never summed with those of another, nor with the report's. */
export interface SourceRecord {
  readonly name: string;
  /** `flows.layer` points into `layers`, `.origin` and `.destination` into `places`, `.source` into `Atlas.sources`. */
  readonly flows: FlowColumns;
  /** Those of the atlas first, so that an index of theirs means the same in `Atlas.flows`, then the unlisted. */
  readonly layers: readonly LayerRow[];
  /** Those of the atlas first, then the lines without a place. */
  readonly places: readonly (PlaceRow | UnplacedRow)[];
}

/** A side of a move that one country counted: the mirror has figures of it between two years, with gaps. */
export interface ReporterRow {
  readonly reporter: PlaceId;
  readonly layer: LayerId;
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly unit: Unit;
  readonly fromYear: number;
  readonly toYear: number;
}
