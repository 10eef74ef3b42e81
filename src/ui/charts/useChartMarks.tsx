// The marks of a chart as buttons: one tab stop, arrows among them, a press opens the source beside the mark.
import { useState } from 'preact/hooks';
import type { Figure } from '../../figures/figure.ts';
import type { SvgElement } from '../../paint/svg/svgElements.ts';
import { setYear } from '../../state/actions.ts';
import { Note } from '../base/Note.tsx';
import { useRoving } from '../base/useRoving.ts';
import { useUi } from '../shell/context.ts';
import { SourceNote } from '../sources/SourceNote.tsx';
import type { ChartButton, ChartDrawing } from './chartDrawing.ts';

interface Open {
  readonly key: string;
  readonly label: string;
  readonly figure: Figure;
  readonly anchor: SVGElement;
}

type MarkEvent = Event & { readonly currentTarget: SVGElement };
type MarkKey = KeyboardEvent & { readonly currentTarget: SVGElement };

/** What the groups of a drawing do: a figure opens its source, a year is gone to and the chart stays. */
export function useChartMarks({ buttons, first }: Pick<ChartDrawing, 'buttons' | 'first'>) {
  const { atlas, commands } = useUi();
  const [open, setOpen] = useState<Open | null>(null);
  const roving = useRoving([...buttons.keys()], first);
  const press = (key: string, button: ChartButton, anchor: SVGElement) => {
    if ('figure' in button) setOpen({ key, ...button, anchor });
    else commands.change((old) => setYear(old, button.year, atlas.time), 'push');
  };
  const attributesOf = ({ key, part }: SvgElement) => {
    const button = key === undefined ? undefined : buttons.get(key);
    if (key === undefined || !button) return { 'aria-hidden': true };
    const onClick = (event: MarkEvent) => press(key, button, event.currentTarget);
    // The years below it say the same to the keyboard.
    if (part === 'year-column') return { 'aria-hidden': true, onClick };
    return {
      role: 'button' as const,
      'aria-label': button.label,
      ...('figure' in button ? { 'aria-expanded': open?.key === key } : {}),
      ...roving.mark(key),
      onClick,
      onKeyDown: (event: MarkKey) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        press(key, button, event.currentTarget);
      },
    };
  };
  const note = open && (
    <Note
      key={open.key}
      id="chart-note"
      label={open.label}
      button={{ current: open.anchor }}
      onClose={() => setOpen(null)}
    >
      <MarkNote {...open} />
    </Note>
  );
  return { holder: roving.holder, attributesOf, note };
}

/** What a press on a mark opens. */
export function MarkNote({ label, figure }: Pick<Open, 'label' | 'figure'>) {
  return (
    <>
      <p class="soft">{label}</p>
      <SourceNote figure={figure} />
    </>
  );
}
