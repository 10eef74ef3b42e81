// A small chart of the years: vertical stems with a mark, nothing in years without a number, the present years lined out.
import { middleOf } from '../../package/periods.ts';
import type { ChartShape } from '../../scene/chart/chartShape.ts';
import { greatestStem, type Stem, yearStems, yearX } from '../../scene/chart/yearStems.ts';
import { number, yearText } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useUi } from '../shell/context.ts';

interface Props {
  readonly stems: readonly Stem[];
  /** The years to mark. */
  readonly present: readonly number[];
  readonly height: number;
  /** All that it shows, in words. */
  readonly label: string;
}

const WIDTH = 252;
const WORDS = { type: 'text', fontSize: 9.5, fill: 'inkSoft' } as const;

/** With the greatest value above and the first, the middle and the last year below. */
export function YearStems({ stems, present, height, label }: Props) {
  const { atlas, words } = useUi();
  const { from, to } = atlas.time;
  const space = { from, to, width: WIDTH, foot: height, top: 14, edge: 4 };
  const years = [from, middleOf(atlas.time), to].map((year): ChartShape => {
    const anchor = year === from ? {} : ({ textAnchor: year === to ? 'end' : 'middle' } as const);
    return { ...WORDS, ...anchor, x: yearX(space, year), y: height + 12, text: yearText(words, year) };
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height + 14}`} role="img" aria-label={label}>
      <Shapes
        shapes={[
          ...yearStems(stems, present, space),
          { ...WORDS, x: 0, y: 9, text: number(words, greatestStem(stems)) },
          ...years,
        ]}
      />
    </svg>
  );
}
