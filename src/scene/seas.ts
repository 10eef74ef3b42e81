// Seas that are named on the map, with the point where the name stands; words are `sea.<id>` of data/text.
export const SEAS = [
  { id: 'caspian', lng: 50.9, lat: 42.6 },
  { id: 'black', lng: 34.2, lat: 43.4 },
  { id: 'mediterranean', lng: 18.5, lat: 35.2 },
] as const;
