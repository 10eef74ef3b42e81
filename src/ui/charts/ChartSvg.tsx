// The one svg of a chart, of its own size: its name, its description, its marks as one group.
import type { ComponentChildren } from 'preact';
import { ChartHatch } from './ChartHatch.tsx';
import type { ChartMarks } from './useChartMarks.tsx';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** How to read it and what it holds, for those who do not see it. */
  readonly about: string;
  readonly marks: ChartMarks;
  readonly children: ComponentChildren;
}

/** An svg that is a group, not an image: an image would hide its marks. */
const ROLE = 'group';

/** With the note of the mark that is open. */
export function ChartSvg({ width, height, title, about, marks, children }: Props) {
  return (
    <>
      <svg
        id="chart"
        class="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={ROLE}
        aria-label={title}
        aria-describedby="chart-about"
        {...marks.holder}
      >
        <ChartHatch />
        {children}
      </svg>
      <p id="chart-about" class="hidden">
        {about}
      </p>
      {marks.note}
    </>
  );
}
