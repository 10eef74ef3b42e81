// Parts of the interface as HTML, with what opens behind each of their buttons.
import { type ComponentChildren, options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Popover } from '../../src/ui/base/Popover.tsx';
import { ChartSvg } from '../../src/ui/charts/ChartSvg.tsx';
import { MarkNote } from '../../src/ui/charts/useChartMarks.tsx';
import { UiContext } from '../../src/ui/shell/context.ts';
import type { UiProps } from '../../src/ui/shell/props.ts';
import { textOf } from './rendered.tsx';

interface Opened {
  readonly markup: string;
  /** The markup of each note by the name of its button; a mark of a chart is a button too. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** Renders `children`, then what each of its popovers and chart marks shows when pressed. */
export function withNotes(props: UiProps, children: ComponentChildren): Opened {
  const found: { readonly label: string; readonly children: () => ComponentChildren }[] = [];
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    before?.(vnode);
    if (vnode.type === Popover) found.push(vnode.props as (typeof found)[number]);
    if (vnode.type === ChartSvg) {
      const { drawing } = vnode.props as unknown as Parameters<typeof ChartSvg>[0];
      for (const button of drawing.buttons.values())
        if ('figure' in button) found.push({ label: button.label, children: () => <MarkNote {...button} /> });
    }
  };
  const markup = render(props, children);
  if (before) options.vnode = before;
  else delete options.vnode;
  const notes = new Map<string, readonly string[]>();
  for (const { label, children: open } of found) {
    // As a reader hears it: with plain spaces.
    const name = textOf(label);
    notes.set(name, [...(notes.get(name) ?? []), render(props, open())]);
  }
  return { markup, notes };
}

function render(props: UiProps, children: ComponentChildren): string {
  return renderToString(<UiContext.Provider value={props}>{children}</UiContext.Provider>);
}
