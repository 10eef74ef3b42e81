// A section of the first view that is taken over in a task of its own: until then it stays as the built page has it.
import { type ComponentType, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { anotherTask } from '../../lib/anotherTask.ts';
import { UiContext, useUi } from '../shell/context.ts';

/** What takes over each, in the order of the page; null once all are. */
let waiting: (() => void)[] | null = [];

/** Resolves once the interface has taken over all of the page. */
export async function takeOverKept(): Promise<void> {
  const all = waiting ?? [];
  waiting = null;
  for (const takeOver of all) {
    await anotherTask();
    takeOver();
  }
}

/** A section with `part` inside, which needs no props. */
export function Kept({
  part: Part,
  label,
  ...section
}: {
  readonly class: string;
  readonly part: ComponentType;
  readonly label?: string;
  readonly hidden?: boolean;
}) {
  const ui = useUi();
  const place = useRef<HTMLElement>(null);
  const [{ inPage, focused }] = useState(() => {
    const page = waiting && globalThis.document;
    const found = page?.querySelector(`[class="${section.class}"]`);
    return { inPage: [...(found?.childNodes ?? [])], focused: page?.activeElement as HTMLElement | null };
  });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || inPage.length === 0) return;
    element.append(...inPage);
    // What is taken out for a moment loses the focus.
    if (element.contains(focused)) focused?.focus();
    waiting?.push(() => {
      const taken = (
        <UiContext.Provider value={ui}>
          <Part />
        </UiContext.Provider>
      );
      if (place.current) render(taken, element);
    });
    return () => render(null, element);
  }, []);
  return (
    <section {...section} aria-label={label} ref={place}>
      {inPage.length === 0 && <Part />}
    </section>
  );
}
