// Words of the gate, the totals of a year at the hub, in English.

export const enGate = {
  name: (year: string) => `All who came and left in ${year}`,
  came: (value: string) => `${value} came`,
  left: (value: string) => `${value} left`,
  own: (said: string) => `${said}, by Azerbaijan’s own count`,
  from: {
    unstated: (value: string) => `country not stated: ${value}`,
    others: (value: string) => `from other countries: ${value} (computed)`,
    all: 'where from is not given',
  },
  to: {
    unstated: (value: string) => `country not stated: ${value}`,
    others: (value: string) => `to other countries: ${value} (computed)`,
    all: 'where to is not given',
  },
  legend: {
    sides: (persons: string) =>
      `Half discs: all who came (above) and all who left (below); drawn here for ${persons} people each`,
    outline: (persons: string) =>
      `Outlines: all who came (above) and all who left (below) by Azerbaijan’s own count; drawn here for ${persons} people each`,
    net: (persons: string) => `Disc: arrivals minus departures; drawn here for ${persons} people`,
    compared: 'Half discs of two years, above who came, below who left: the first dashed, the second whole',
    hatched: {
      unstated: 'hatched: country not stated',
      others: 'hatched: other countries, computed',
      all: 'hatched: no country is given',
    },
  },
};
