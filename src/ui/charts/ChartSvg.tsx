// The one svg of a chart, of its own size: its name, its description, its marks as one group.
import { Shapes } from '../base/Shapes.tsx';
import type { ChartDrawing } from './chartDrawing.ts';
import { useChartMarks } from './useChartMarks.tsx';

/** An svg that is a group, not an image: an image would hide its marks. */
const ROLE = 'group';

/** With the note of the mark that is open. */
export function ChartSvg({ drawing }: { readonly drawing: ChartDrawing }) {
  const { width, height, shapes, title, about } = drawing;
  const marks = useChartMarks(drawing);
  return (
    <>
      <svg
        class="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={ROLE}
        aria-label={title}
        aria-describedby="chart-about"
        {...marks.holder}
      >
        <Shapes shapes={shapes} attributesOf={marks.attributesOf} />
      </svg>
      <p id="chart-about" class="hidden">
        {about}
      </p>
      {marks.note}
    </>
  );
}
