// Which figures make up each measure of the chart view, and how they may be drawn over time.
import type { LayerId } from '../data/atlas.ts';
import type { Measure } from '../state/viewState.ts';
import { ARRIVALS_LAYER, DEPARTURES_LAYER } from './home.ts';

/** `lines` break at gaps · `bars` stand on zero · `parts` lie, each with its dates: too few years for a course. */
export type MeasureForm = 'lines' | 'bars' | 'parts';

export interface MeasurePlan {
  readonly form: MeasureForm;
  /** The layers that say it by country; their totals are the measure where no place is in focus. */
  readonly layers: readonly LayerId[];
  /** Arrivals less departures in the place of both. */
  readonly net?: true;
  /** National figures, largest whole first. */
  readonly indicators?: readonly string[];
  /** Second statements of an indicator, drawn as such beside it. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

export const MEASURE_PLANS: Readonly<Record<Measure, MeasurePlan>> = {
  movement: { form: 'lines', layers: [ARRIVALS_LAYER, DEPARTURES_LAYER] },
  arrivals: { form: 'lines', layers: [ARRIVALS_LAYER] },
  departures: { form: 'lines', layers: [DEPARTURES_LAYER] },
  net: { form: 'bars', layers: [ARRIVALS_LAYER, DEPARTURES_LAYER], net: true },
  'urban-rural': { form: 'bars', layers: [], indicators: ['net-migration-urban', 'net-migration-rural'] },
  remittances: {
    form: 'lines',
    layers: [],
    indicators: ['remittances-in', 'remittances-out'],
    also: { 'remittances-in': ['remittances-in-text'] },
  },
  'remittances-in': {
    form: 'lines',
    layers: [],
    indicators: [
      'remittances-in',
      'remittances-in-workers',
      'remittances-in-employees',
      'remittances-in-transfers',
    ],
    also: { 'remittances-in': ['remittances-in-text'] },
  },
  'remittances-out': {
    form: 'lines',
    layers: [],
    indicators: [
      'remittances-out',
      'remittances-out-workers',
      'remittances-out-employees',
      'remittances-out-transfers',
    ],
  },
  deportations: { form: 'bars', layers: ['deportations'] },
  'border-violations': { form: 'parts', layers: ['border-violations'] },
  victims: {
    form: 'parts',
    layers: [],
    indicators: [
      'trafficking-victims-identified',
      'trafficking-victims-registered',
      'trafficking-victims-women',
      'trafficking-victims-children',
      'trafficking-victims-men',
      'trafficking-victims-repatriated',
      'trafficking-assisted-potential',
      'trafficking-shelter-assisted',
    ],
  },
  crimes: {
    form: 'parts',
    layers: [],
    indicators: [
      'trafficking-crimes-total',
      'trafficking-crimes-244',
      'trafficking-crimes-144-1',
      'trafficking-crimes-243',
      'trafficking-crimes-242',
      'trafficking-crimes-151',
      'trafficking-crimes-171',
      'trafficking-crimes-144-2',
      'trafficking-crimes-137',
    ],
  },
  idps: { form: 'parts', layers: [], indicators: ['idps-unhcr', 'idps-idmc', 'idps-government', 'idps-mfa'] },
};
