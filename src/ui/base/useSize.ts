// The size of an element in px, kept up to date; before it is measured, a size to start from.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A ref for the element and its inner size; `initial` also stands where there is no window. What is costly to draw waits until
 * it `isMeasured`, which is before the paint: it is drawn once.
 */
export function useSize<E extends HTMLElement>(initial: Size) {
  const element = useRef<E>(null);
  const [size, setSize] = useState(initial);
  const [isMeasured, setMeasured] = useState(!('ResizeObserver' in globalThis));
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = watched;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    setMeasured(true);
    const watch = new ResizeObserver(measure);
    watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return { element, size, isMeasured };
}
