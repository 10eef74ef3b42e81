// Which national figures stand together in the Azerbaijan panel, and how they may be drawn.

export const SECTION_IDS = [
  'movement',
  'net',
  'remittances-in',
  'remittances-out',
  'remittances-use',
  'stocks',
  'skilled',
  'motives',
  'foreigners',
  'permits',
  'state-migration-service',
  'deportations',
  'irregular',
  'asylum',
  'displacement',
  'idps',
  'trafficking-cases',
  'victims',
  'other',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** `stack`: parts on each other, the total as a line · `parts`: of one whole at one date · `list`: units or dates
 * that no common axis carries. */
export type SectionChart = 'bars' | 'lines' | 'stack' | 'parts' | 'list';

export interface SectionPlan {
  readonly chart: SectionChart;
  /** Of one unit in every chart but `list`: drawn. */
  readonly main: readonly string[];
  /** The whole that the main ones are parts of. */
  readonly total?: string;
  /** Of another unit or a second statement of the same: beside the chart, never on its axis. */
  readonly aside?: readonly string[];
}

export const SECTION_PLANS: Readonly<Record<Exclude<SectionId, 'other'>, SectionPlan>> = {
  movement: {
    chart: 'lines',
    main: [
      'arrivals',
      'departures',
      'residence-arrivals-total',
      'residence-departures-total',
      'arrivals-official',
      'departures-official',
    ],
    aside: [
      'migrant-origins-others',
      'departures-press',
      'departures-russia-share-press',
      'arrivals-russia-share-press',
    ],
  },
  net: {
    chart: 'bars',
    main: ['net-migration', 'net-migration-urban', 'net-migration-rural'],
    aside: ['net-migration-rounded'],
  },
  'remittances-in': {
    chart: 'stack',
    total: 'remittances-in',
    main: ['remittances-in-workers', 'remittances-in-employees', 'remittances-in-transfers'],
    aside: ['remittances-in-text'],
  },
  'remittances-out': {
    chart: 'stack',
    total: 'remittances-out',
    main: ['remittances-out-workers', 'remittances-out-employees', 'remittances-out-transfers'],
  },
  'remittances-use': {
    chart: 'bars',
    main: [
      'remittances-household-share',
      'remittances-investment-share',
      'remittances-rural-share',
      'remittances-official-share',
    ],
    aside: ['remittances-channels-avoided'],
  },
  stocks: {
    chart: 'bars',
    main: ['emigrants-stock', 'immigrants-stock'],
    aside: [
      'emigrants-share',
      'immigrants-share',
      'immigrants-female-share',
      'immigrants-refugee-share',
      'labour-migrants-share',
      'labour-migrants-occupations',
    ],
  },
  skilled: {
    chart: 'list',
    main: ['tertiary-emigration-rate', 'physicians-emigrated', 'physicians-emigrated-share'],
  },
  motives: {
    chart: 'parts',
    main: ['ilo-food-lacking', 'ilo-food-only', 'ilo-no-appliances', 'ilo-no-car-home'],
    aside: ['ilo-age-men', 'ilo-age-women'],
  },
  foreigners: {
    chart: 'parts',
    total: 'foreigners-total',
    main: ['foreigners-workers', 'foreigners-students', 'foreigners-relatives', 'foreigners-refugees'],
    aside: ['foreigners-workers-share', 'foreigners-students-share', 'foreigners-relatives-share'],
  },
  permits: {
    chart: 'parts',
    main: [
      'work-permits-construction',
      'work-permits-oil',
      'work-permits-manufacturing',
      'work-permits-education',
      'work-permits-trade-transport',
    ],
    aside: ['work-permits-total'],
  },
  'state-migration-service': {
    chart: 'bars',
    main: ['sms-violations', 'sms-regularizations', 'sms-removals'],
    aside: [
      'sms-applications',
      'sms-return-decisions',
      'sms-applications-per-month',
      'sms-violations-per-month',
      'sms-regularizations-per-month',
      'sms-return-decisions-per-month',
      'sms-removals-per-month',
    ],
  },
  deportations: {
    chart: 'bars',
    main: ['deportations-total'],
    aside: ['deportations-total-press', 'deportations-russia-press'],
  },
  irregular: {
    chart: 'bars',
    main: ['undocumented-migrants', 'undocumented-with-permits'],
    aside: [
      'irregular-entry-attempts',
      'irregular-tourist-visas',
      'irregular-baku-airport',
      'border-violations-trend',
    ],
  },
  asylum: {
    chart: 'bars',
    main: ['asylum-applicants', 'refugee-status-granted', 'refugee-status-denied'],
    aside: ['asylum-approved'],
  },
  displacement: {
    chart: 'bars',
    main: [
      'displaced-total',
      'displaced-1994',
      'displaced-conflict',
      'displaced-summary',
      'asylum-seekers-mfa',
      'refugees-by-origin',
      'refugees-by-asylum',
      'georgia-azerbaijanis-left',
      'georgia-azerbaijanis-census',
    ],
    aside: ['georgia-azerbaijanis-arrived', 'georgia-azerbaijanis-undocumented', 'repatriation'],
  },
  idps: { chart: 'bars', main: ['idps-unhcr', 'idps-government', 'idps-mfa', 'idps-idmc'] },
  'trafficking-cases': {
    chart: 'parts',
    total: 'trafficking-crimes-total',
    main: [
      'trafficking-crimes-144-1',
      'trafficking-crimes-144-2',
      'trafficking-crimes-243',
      'trafficking-crimes-171',
      'trafficking-crimes-244',
      'trafficking-crimes-151',
      'trafficking-crimes-137',
      'trafficking-crimes-242',
    ],
    aside: ['trafficking-offenders', 'trafficking-traffickers'],
  },
  victims: {
    chart: 'bars',
    main: [
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
};
