// What takes long waits until the rest of the answer to a press is on the screen.
import { useEffect, useRef, useState } from 'preact/hooks';

/** False while what was rendered with it waits to be painted; true from then on, and where nothing is painted at all. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(!('requestAnimationFrame' in globalThis));
  useEffect(() => setPainted(true), []);
  return isPainted;
}

/** What `make` makes of `wanted`: at once when it is first rendered, later after the paint, with the value before until then. */
export function useAfterPaint<Wanted, Made>(wanted: Wanted, make: (wanted: Wanted) => Made): Made {
  const [made, setMade] = useState(() => make(wanted));
  const of = useRef(wanted);
  useEffect(() => {
    if (of.current === wanted) return;
    of.current = wanted;
    setMade(make(wanted));
  }, [wanted]);
  return made;
}
