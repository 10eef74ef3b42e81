// One figure of a chart: a button in the svg that is called by all of it and opens its source.
import type { ComponentChildren, JSX } from 'preact';
import type { Figure } from '../../figures/figure.ts';
import { SourceNote } from '../sources/SourceNote.tsx';
import type { ChartMarks } from './useChartMarks.tsx';

interface MarkProps {
  /** "Arrivals, 1995: 6,222 people". */
  readonly label: string;
  readonly figure: Figure;
}

interface Props extends MarkProps {
  readonly marks: ChartMarks;
  readonly id: string;
  readonly class: string;
  readonly style?: JSX.CSSProperties;
  readonly children: ComponentChildren;
}

export function ChartMark({ marks, id, label, figure, children, ...look }: Props) {
  return (
    <g {...look} {...marks.mark(id, label, figure)}>
      {children}
    </g>
  );
}

/** What a press on a mark opens. */
export function MarkNote({ label, figure }: MarkProps) {
  return (
    <>
      <p class="soft">{label}</p>
      <SourceNote figure={figure} />
    </>
  );
}
