// The list of questions: what each asks, of which rows, and the view that the class looks at meanwhile.

interface Asked {
  readonly id: string;
  /** What follows `#` in a link. */
  readonly view: string;
}

export type QuestionPlan = Asked &
  (
    | { readonly asks: 'largest'; readonly layer: string; readonly year: number }
    | { readonly asks: 'grew'; readonly layer: string; readonly year: number; readonly toYear: number }
    | { readonly asks: 'balance'; readonly year: number }
    | { readonly asks: 'count'; readonly layer: string; readonly year: number }
    | { readonly asks: 'share'; readonly layer: string; readonly place: string; readonly year: number }
    | { readonly asks: 'side'; readonly year: number }
    | { readonly asks: 'turn'; readonly indicator: string }
    | { readonly asks: 'fall' }
    | { readonly asks: 'year'; readonly indicator: string }
  );

const OUT = 'residence-departures';
const IN = 'residence-arrivals';

/** Ids are the keys of the question's words. */
export const QUESTION_PLANS = [
  { id: 'destination-1995', asks: 'largest', layer: OUT, year: 1995, view: `year=1995&layers=${OUT}` },
  { id: 'departures-1995', asks: 'count', layer: OUT, year: 1995, view: `year=1995&layers=${OUT}` },
  {
    id: 'share-1995',
    asks: 'share',
    layer: OUT,
    place: 'RUS',
    year: 1995,
    view: `year=1995&layers=${OUT}`,
  },
  { id: 'origin-1995', asks: 'largest', layer: IN, year: 1995, view: `year=1995&layers=${IN}` },
  { id: 'side-2000', asks: 'side', year: 2000, view: 'year=2000' },
  { id: 'fall', asks: 'fall', view: `year=2010&layers=${OUT}` },
  { id: 'turn', asks: 'turn', indicator: 'net-migration', view: 'year=2010' },
  { id: 'side-2008', asks: 'side', year: 2008, view: 'year=2008' },
  { id: 'arrivals-2010', asks: 'count', layer: IN, year: 2010, view: `year=2010&layers=${IN}` },
  { id: 'grew', asks: 'grew', layer: OUT, year: 1995, toYear: 2010, view: `year=2010&layers=${OUT}` },
  { id: 'balance-2010', asks: 'balance', year: 2010, view: 'year=2010' },
  {
    id: 'migrant-origins',
    asks: 'largest',
    layer: 'migrant-origins',
    year: 2009,
    view: 'year=2009&layers=migrant-origins',
  },
  {
    id: 'deportations-2011',
    asks: 'largest',
    layer: 'deportations',
    year: 2011,
    view: 'year=2011&layers=deportations',
  },
  {
    id: 'border-2009',
    asks: 'largest',
    layer: 'border-violations',
    year: 2009,
    view: 'year=2009&layers=border-violations',
  },
  {
    id: 'permits-2011',
    asks: 'largest',
    layer: 'work-permits',
    year: 2011,
    view: 'year=2011&layers=work-permits',
  },
  { id: 'remittances', asks: 'year', indicator: 'remittances-in', view: 'year=2010' },
] as const satisfies readonly QuestionPlan[];

export type QuestionId = (typeof QUESTION_PLANS)[number]['id'];
