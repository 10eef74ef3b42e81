// A small chart of the years: vertical stems with a mark, nothing in years without a number, the present years lined out.
import { middleOf } from '../../package/periods.ts';
import { number, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

export interface Stem {
  readonly year: number;
  readonly value: number;
  /** Which of a year's two stems. */
  readonly side: 'left' | 'right';
  readonly mark: 'disc' | 'square';
  /** A colour of css; null is that of the chart. */
  readonly colour: string | null;
  /** Drawn as an outline. */
  readonly hollow: boolean;
}

interface Props {
  readonly stems: readonly Stem[];
  /** The years to mark. */
  readonly present: readonly number[];
  readonly height: number;
  /** All that it shows, in words. */
  readonly label: string;
}

const WIDTH = 252;
const EDGE = 4;
/** From the middle of a year to each of its two stems. */
const SHIFT = 1.8;
/** Half of a mark. */
const RADIUS = 2.3;

/** Heights grow with the square root of the value, so that small ones can be seen beside large ones. */
export function YearStems({ stems, present, height, label }: Props) {
  const { atlas, words } = useUi();
  const { from, to } = atlas.time;
  const greatest = Math.max(1, ...stems.map(({ value }) => value));
  const x = (year: number) => EDGE + ((year - from) / (to - from)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => height - 2 - Math.sqrt(value / greatest) * (height - 16);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height + 14}`} role="img" aria-label={label}>
      <line class="axis" x1={0} x2={WIDTH} y1={height} y2={height} />
      {present.map((year) => (
        <line key={year} class="spark-year" x1={x(year)} x2={x(year)} y1={0} y2={height} />
      ))}
      {stems.map((stem) => {
        const { year, value, side, mark, colour, hollow } = stem;
        const [at, top] = [x(year) + (side === 'left' ? -SHIFT : SHIFT), y(value)];
        return (
          <g
            key={`${year} ${side}`}
            class={present.includes(year) ? 'stem present' : 'stem'}
            {...(colour === null ? {} : { style: { color: colour } })}
          >
            <line x1={at} x2={at} y1={height} y2={top} />
            {mark === 'disc' ? (
              <circle cx={at} cy={top} r={RADIUS} class={hollow ? 'second' : ''} />
            ) : (
              <rect x={at - RADIUS} y={top - RADIUS} width={2 * RADIUS} height={2 * RADIUS} />
            )}
          </g>
        );
      })}
      <text x={0} y={9}>
        {number(words, greatest)}
      </text>
      {[from, middleOf(atlas.time), to].map((year) => (
        <text
          key={year}
          x={x(year)}
          y={height + 12}
          class={year === from ? 'start' : year === to ? 'end' : 'middle'}
        >
          {yearText(words, year)}
        </text>
      ))}
    </svg>
  );
}
