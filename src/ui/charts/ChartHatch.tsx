// Hatchings of a chart's svg: of what has no figure, and of what is computed, in the colour of its side.
import type { ColourName } from '../../scene/style/palette.ts';
import { colourVariable } from '../base/colourVariable.ts';

/** Ids are of the page: one chart stands at a time. */
export const GAP_HATCH = 'url(#chart-gap)';
export const othersHatch = (colour: ColourName) => `url(#chart-others-${colour})`;

/** Sides that can have a remainder. */
const SIDES: readonly ColourName[] = ['arrivals', 'departures', 'removal'];

export function ChartHatch() {
  return (
    <defs>
      <Hatch id="chart-gap" colour="var(--ink)" opacity={0.16} size={6} breadth={1.2} />
      {SIDES.map((colour) => (
        <Hatch
          key={colour}
          id={`chart-others-${colour}`}
          colour={colourVariable(colour)}
          opacity={0.75}
          size={5}
          breadth={2}
        />
      ))}
    </defs>
  );
}

interface Props {
  readonly id: string;
  readonly colour: string;
  readonly opacity: number;
  readonly size: number;
  readonly breadth: number;
}

function Hatch({ id, colour, opacity, size, breadth }: Props) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2={size} style={{ stroke: colour }} stroke-opacity={opacity} stroke-width={breadth * 2} />
    </pattern>
  );
}
