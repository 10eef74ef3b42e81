// The marks of a chart as buttons: one tab stop, arrows among them, a press opens the source beside the mark.
import { useState } from 'preact/hooks';
import type { Figure } from '../../figures/figure.ts';
import { setYear } from '../../state/actions.ts';
import { Note } from '../base/Popover.tsx';
import { useRoving } from '../base/useRoving.ts';
import { useUi } from '../shell/context.ts';
import { MarkNote } from './ChartMark.tsx';

interface Open {
  readonly key: string;
  readonly label: string;
  readonly figure: Figure;
  readonly anchor: SVGElement;
}

type MarkEvent = Event & { readonly currentTarget: SVGElement };
type MarkKey = KeyboardEvent & { readonly currentTarget: SVGElement };

export type ChartMarks = ReturnType<typeof useChartMarks>;

/** `keys` in the order of Left and Right; `first` is the tab stop to begin with. */
export function useChartMarks(keys: readonly string[], first: string) {
  const { atlas, commands } = useUi();
  const [open, setOpen] = useState<Open | null>(null);
  const roving = useRoving(keys, first);
  const pressed = (press: (anchor: SVGElement) => void) => ({
    onClick: (event: MarkEvent) => press(event.currentTarget),
    onKeyDown: (event: MarkKey) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      press(event.currentTarget);
    },
  });
  return {
    holder: roving.holder,
    /** For the svg group of a figure; `label` says all of it. */
    mark: (key: string, label: string, figure: Figure) => ({
      role: 'button' as const,
      'aria-label': label,
      'aria-expanded': open?.key === key,
      ...roving.mark(key),
      ...pressed((anchor) => setOpen({ key, label, figure, anchor })),
    }),
    /** For a year of the axis: goes there and stays in the chart. */
    year: (key: string, label: string, year: number) => ({
      role: 'button' as const,
      'aria-label': label,
      ...roving.mark(key),
      ...pressed(() => commands.change((old) => setYear(old, year, atlas.time), 'push')),
    }),
    note: open && (
      <Note
        key={open.key}
        id="chart-note"
        label={open.label}
        button={{ current: open.anchor }}
        onClose={() => setOpen(null)}
      >
        <MarkNote label={open.label} figure={open.figure} />
      </Note>
    ),
  };
}
