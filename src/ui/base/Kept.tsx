// A section of the first view that is taken over in a task of its own: until then it stays as the built page has it.
import { type ComponentType, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { anotherTask } from '../../lib/anotherTask.ts';
import { UiContext, useUi } from '../shell/context.ts';

/** What takes over each, in the order of the page, and what is found inside of that after it; null once all are. */
let waiting: (() => void)[] | null = [];

/** Resolves once the interface has taken over all of the page. */
export async function takeOverKept(): Promise<void> {
  for (const takeOver of waiting ?? []) {
    await anotherTask();
    takeOver();
  }
  waiting = null;
}

/** A section, or a part of one, with `part` inside, which needs no props. */
export function Kept({
  as = 'section',
  part: Part,
  label,
  ...section
}: {
  readonly as?: 'section' | 'header' | 'div';
  readonly class: string;
  readonly part: ComponentType;
  readonly label?: string;
  readonly hidden?: boolean;
}) {
  const ui = useUi();
  // All are elements with the same attributes.
  const Tag = as as 'div';
  const place = useRef<HTMLDivElement>(null);
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
    <Tag {...section} aria-label={label} ref={place}>
      {inPage.length === 0 && <Part />}
    </Tag>
  );
}
