// An id for an element, for labels and descriptions that point at it.
import { useState } from 'preact/hooks';

let made = 0;

/** The same id as long as the component stands, and no other component's; Preact's own `useId` counts anew each
 * time that the root is rendered with new props, and gives a dialog the id of the one below it. */
export function useElementId(): string {
  const [id] = useState(() => {
    made += 1;
    return `id-${made}`;
  });
  return id;
}
