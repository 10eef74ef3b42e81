// The descriptor of the small package.

/** What the small package declares. */
export const SMALL_DESCRIPTOR = {
  hub: 'AZE',
  mainSource: 'paper',
  time: { granularity: 'year', from: '2000', to: '2011', start: '2003' },
  firstLayers: ['residence-arrivals'],
  layers: {
    'residence-arrivals': { role: 'inflow', colour: 'arrivals', dash: 'solid', head: 'arrow', mark: 'arc' },
    emigrants: { role: 'outflow', colour: 'stocks', dash: 'solid', head: 'none', mark: 'rank' },
  },
  derived: {
    net: {
      inflow: 'residence-arrivals',
      outflow: 'emigrants',
      totals: {
        inflow: { persons: 'residence-arrivals-total', rounded: 'arrivals', official: 'arrivals' },
        outflow: { persons: 'departures', rounded: 'departures', official: 'departures' },
        net: 'net-migration',
      },
      style: { colour: 'net', dash: 'solid', head: 'double', mark: 'arc' },
    },
  },
  topics: [
    {
      id: 'moves',
      layers: ['residence-arrivals'],
      opens: '2000',
      camera: { zoom: 2, lat: 40, lng: 47 },
      timeline: [{ layer: 'residence-arrivals' }, { indicator: 'remittances-in' }],
      directions: false,
      stories: ['leaving'],
    },
  ],
  measures: [
    { id: 'came', form: 'lines', layers: ['residence-arrivals'] },
    { id: 'sent', form: 'bars', indicators: ['remittances-in'], also: { 'remittances-in': ['arrivals'] } },
  ],
  sections: [{ id: 'money', chart: 'stack', total: 'remittances-in', main: ['remittances-in-workers'] }],
  questions: [
    {
      id: 'first',
      asks: 'share',
      layer: 'residence-arrivals',
      place: 'GEO',
      year: '2000',
      view: 'year=2000',
    },
    { id: 'second', asks: 'fall', view: 'year=2003' },
  ],
  rules: [
    { kind: 'listed-within-total', layer: 'residence-arrivals', total: 'residence-arrivals-total' },
    {
      kind: 'sum',
      total: 'net-migration',
      what: 'arrivals less departures',
      plus: ['arrivals'],
      minus: ['departures'],
      tolerance: 0.05,
    },
    {
      kind: 'sum',
      total: 'net-migration',
      what: 'urban and rural places',
      plus: ['net-migration-urban', 'net-migration-rural'],
      tolerance: 0.05,
    },
    {
      kind: 'parts',
      total: 'remittances-in',
      parts: ['remittances-in-workers', 'remittances-in-employees', 'remittances-in-transfers'],
      tolerance: 1,
    },
    {
      kind: 'parts',
      total: 'trafficking-crimes-total',
      parts: ['trafficking-crimes-144-1', 'trafficking-crimes-144-2'],
      tolerance: 0,
    },
  ],
  records: [
    {
      name: 'flows-un-2015',
      first: true,
      sources: ['un-flows-2015'],
      sums: 'equal to its parts',
      zeros: true,
      kind: 'flow',
    },
    {
      name: 'flows-partners',
      mirror: true,
      sources: ['un-flows-2015'],
      sums: 'none',
      zeros: true,
      kind: 'flow',
    },
    { name: 'stocks-unhcr', sources: ['unhcr-population'], sums: 'none', zeros: false, kind: 'stock' },
    {
      name: 'stocks-world-bank',
      sources: ['wb-bilateral-2010'],
      sums: 'at least its parts',
      zeros: false,
      kind: 'rank',
    },
  ],
  seas: [{ id: 'near', lng: 50, lat: 42 }],
};
