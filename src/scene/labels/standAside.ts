// Where the name of a place has no room because of another name, that one stands aside, if it has another place to go to.
import { ANNOTATION_IMPORTANCE } from './annotation.ts';
import type { Box, Disc } from './boxes.ts';
import type { LabelCandidate, LabelRoom, PlacedLabel } from './labels.ts';

/** Between a place and the middle of the name that may stand in its way, px. */
const NEAR = 110;

/** A label, what it is of and what it takes from all others. */
export interface Standing {
  readonly candidate: LabelCandidate;
  readonly label: PlacedLabel;
  readonly takes: readonly (Box | Disc)[];
}

/** How a label stands where all that is taken leaves it room, and what is taken now. */
interface Stand {
  readonly taken: () => LabelRoom['taken'];
  readonly stand: (candidate: LabelCandidate, taken: LabelRoom['taken']) => Standing | null;
}

/** Of the places that have no name those are named now for which another one has another place; `standing` is changed. */
export function standAside(
  candidates: readonly LabelCandidate[],
  standing: Standing[],
  { taken, stand }: Stand,
): void {
  const named = new Set(standing.map(({ label }) => label.id));
  for (const candidate of candidates) {
    if (candidate.kind !== 'place' || named.has(candidate.id)) continue;
    const made = madeRoom(candidate, standing, { taken: taken(), stand });
    if (made) standing.splice(standing.indexOf(made.gone), 1, ...made.come);
  }
}

/** The name that stands aside, and both where they stand then; null where none can. */
function madeRoom(
  candidate: LabelCandidate,
  standing: readonly Standing[],
  { taken, stand }: { readonly taken: LabelRoom['taken']; readonly stand: Stand['stand'] },
): { readonly gone: Standing; readonly come: readonly Standing[] } | null {
  const distance = ({ label: { x, y } }: Standing) => Math.hypot(x - candidate.x, y - candidate.y);
  // A name that a number stands at, or that a step tells of, stays.
  const isBound = ({ candidate: { id, importance } }: Standing) =>
    importance >= ANNOTATION_IMPORTANCE || standing.some((each) => each.candidate.ofPlace === id);
  const near = standing
    .filter(({ label }) => label.kind === 'place' && label.side !== 'edge')
    .filter((each) => distance(each) < NEAR && !isBound(each))
    .sort((a, b) => distance(a) - distance(b));
  for (const gone of near) {
    const free = taken.filter((each) => !gone.takes.includes(each));
    const own = stand(candidate, free);
    const moved = own && stand(gone.candidate, [...free, ...own.takes]);
    if (moved) return { gone, come: [own, moved] };
  }
  return null;
}
