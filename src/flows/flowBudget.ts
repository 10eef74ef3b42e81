// Many to many: how many flows can be told apart.

/** So many flows can be told apart; a reader may ask for fewer, or for more up to `MAX_FLOWS`. */
export const FLOW_BUDGET = 300;
export const MAX_FLOWS = 1_000;
/** As many fit on the map of a phone. */
const NARROW_BUDGET = 100;
const NARROW_PIXELS = 620;

/** How many flows are drawn on a map so wide: as many as the reader has chosen, else as many as it has room for. */
export function flowBudget(mapWidth: number, top: number | null): number {
  return top ?? (mapWidth < NARROW_PIXELS ? NARROW_BUDGET : FLOW_BUDGET);
}
