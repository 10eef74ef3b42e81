// Named views of the map, each a query string: parity test, gallery and golden picture in one.

export interface Scene {
  readonly name: string;
  /** What follows `#` in a link; always with a camera, for windows of SCENE_SIZE. */
  readonly hash: string;
}

/** Window in px that the cameras are chosen for. */
export const SCENE_SIZE = { width: 900, height: 700 } as const;

const NEAR = 'at=2.9/42.5/45';
const REGION = 'at=2.25/41/50';
const EVERYTHING =
  'layers=residence-departures,residence-arrivals,deportations,border-violations,transit-routes,trafficking,displacement,migrant-origins,work-permits,emigrants,immigrants';
const DENSE = 'layers=residence-departures,residence-arrivals,deportations,transit-routes,trafficking';

export const SCENES: readonly Scene[] = [
  { name: 'departures', hash: `year=1995&layers=residence-departures&${NEAR}` },
  { name: 'arrivals', hash: `year=1995&layers=residence-arrivals&${NEAR}` },
  { name: 'deportations', hash: `year=2009&layers=deportations&${NEAR}` },
  { name: 'border-violations', hash: `year=2009&layers=border-violations&${NEAR}` },
  { name: 'transit-routes', hash: `year=2005&layers=transit-routes&${REGION}` },
  { name: 'trafficking', hash: `year=2011&layers=trafficking&${REGION}` },
  { name: 'displacement', hash: `year=2008&layers=displacement&${NEAR}` },
  {
    name: 'shares-and-ranks',
    hash: `year=2011&sources=report&layers=migrant-origins,work-permits,emigrants,immigrants&${REGION}`,
  },
  { name: 'everything', hash: `year=2010&sources=report&${EVERYTHING}&${REGION}` },
  { name: 'gate-1990', hash: `topic=residence&year=1990&${NEAR}` },
  { name: 'gate-1992-net', hash: `topic=residence&year=1992&flow=net&${NEAR}` },
  { name: 'all-countries-1999', hash: `topic=residence&year=1999&${NEAR}` },
  { name: 'gate-2011', hash: `topic=residence&year=2011&${NEAR}` },
  ...[1992, 2004, 2008].map((year) => ({
    name: `both-counts-${year}`,
    hash: `topic=residence&year=${year}&count=both&${NEAR}`,
  })),
  { name: 'displaced-1993', hash: `topic=displacement&year=1993&${NEAR}` },
  { name: 'displaced-2008', hash: `topic=displacement&year=2008&${NEAR}` },
  { name: 'displaced-compared', hash: `topic=displacement&year=1993&compare=2008&${NEAR}` },
  { name: 'displaced-range', hash: `topic=displacement&year=2006&sources=report&${NEAR}` },
  { name: 'stocks-2010', hash: `topic=stocks&year=2010&${NEAR}` },
  { name: 'compared', hash: `topic=residence&year=1996&compare=2007&${NEAR}` },
  { name: 'gap-year', hash: `year=1997&${NEAR}` },
  { name: 'focus', hash: `year=2008&focus=UKR&${NEAR}` },
  { name: 'japan-route', hash: 'year=2005&layers=transit-routes&focus=JPN&at=2/40/92' },
  { name: 'russia-dense', hash: `year=2008&${DENSE}&at=4.1/48.5/43` },
  { name: 'light', hash: `year=2010&theme=light&${NEAR}` },
  { name: 'dark', hash: `year=2010&theme=dark&${NEAR}` },
  { name: 'contrast', hash: `year=2010&theme=contrast&${NEAR}` },
  { name: 'projector', hash: `year=2010&theme=projector&${NEAR}` },
  {
    name: 'globe',
    hash: `year=2008&projection=globe&layers=residence-departures,residence-arrivals,transit-routes&at=2/38/55`,
  },
];
