// The shapes of the countries as they come: each detail is fetched and prepared once, whoever asks for it.
import { madeInTasks } from '../../lib/steps.ts';
import { loadShapes } from '../../package/loadShapes.ts';
import { type CountryShapes, shapesInSteps } from '../../scene/map/basemap.ts';

type Detail = 'coarse' | 'fine';

const coming = new Map<string, Promise<CountryShapes>>();
const here = new Map<string, CountryShapes>();

const keyOf = (detail: Detail, hub: string | null): string => `${detail} ${hub}`;

/** The shapes, with `hub` apart; rejects with what happened, and is asked anew the next time. */
export function shapesOf(detail: Detail, hub: string | null): Promise<CountryShapes> {
  const key = keyOf(detail, hub);
  const asked =
    coming.get(key) ??
    loadShapes(detail).then(async (topology) => {
      const shapes = await madeInTasks(shapesInSteps(topology, hub));
      here.set(key, shapes);
      return shapes;
    });
  coming.set(key, asked);
  asked.catch(() => coming.delete(key));
  return asked;
}

/** The finest that have come so far; null before the first. */
export function finestShapes(hub: string | null): CountryShapes | null {
  return here.get(keyOf('fine', hub)) ?? here.get(keyOf('coarse', hub)) ?? null;
}
