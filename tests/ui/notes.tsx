// Parts of the interface as HTML, with what opens behind each of their buttons.
import { type ComponentChildren, options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { UiContext } from '../../src/ui/context.ts';
import { Popover } from '../../src/ui/Popover.tsx';
import type { UiProps } from '../../src/ui/props.ts';

interface Opened {
  readonly markup: string;
  /** The markup of each note by the name of its button. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Renders `children`, then what each of its popovers shows when pressed. */
export function withNotes(props: UiProps, children: ComponentChildren): Opened {
  const found: { readonly label: string; readonly children: () => ComponentChildren }[] = [];
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    before?.(vnode);
    if (vnode.type === Popover) found.push(vnode.props as (typeof found)[number]);
  };
  const markup = render(props, children);
  if (before) options.vnode = before;
  else delete options.vnode;
  const notes = new Map<string, readonly string[]>();
  for (const { label, children: open } of found)
    notes.set(label, [...(notes.get(label) ?? []), render(props, open())]);
  return { markup, notes };
}

function render(props: UiProps, children: ComponentChildren): string {
  return renderToString(<UiContext.Provider value={props}>{children}</UiContext.Provider>);
}
