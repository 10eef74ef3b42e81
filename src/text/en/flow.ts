// Words of the choice of direction in English.

export const enFlow = {
  heading: 'Direction',
  both: 'Both',
  in: 'Arrivals',
  out: 'Departures',
  net: 'Net',
  netTitle: 'Net migration',
  netNote:
    'Computed: arrivals minus departures. Each arc runs from the side that loses people to the side that gains them.',
  netLegend: 'Net migration, computed: the arc points to the side that gains people',
  needsBoth: 'Net migration needs both residence layers; one of them is off.',
  showBoth: 'Show both',
  unavailable: 'cannot be computed',
  lacks: {
    arrivals: 'no figure for arrivals',
    departures: 'no figure for departures',
    both: 'no figure for arrivals or departures',
  },
};
