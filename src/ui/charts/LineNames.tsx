// The names of a chart's lines, each beside its last point or above the plot, long ones in two lines.
import type { TimeChart } from '../../scene/chart/timeChart.ts';

/** Of a letter at the size of a chart, px, on the safe side: Latin, and Cyrillic, which is broader. */
const LETTER_WIDTH = 6.4;
const CYRILLIC_WIDTH = 7.4;
/** Longer names break. */
export const MAX_LETTERS = 20;

interface Props {
  readonly places: TimeChart['labels'];
  readonly names: readonly string[];
  readonly colours: readonly string[];
}

export function LineNames({ places, names, colours }: Props) {
  return places.map(({ line, x, y }) => (
    <g key={line} class="line-name" aria-hidden>
      <circle cx={x - 2} cy={y} r={3.4} style={{ fill: colours[line] }} />
      <Broken text={names[line] ?? ''} x={x + 6} y={y + 4} most={MAX_LETTERS} />
    </g>
  ));
}

/** Names that begin with another's ("Remittances received: ...") keep what tells them apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const at = name.indexOf(': ');
    const begins = names.some((other) => other !== name && name.startsWith(other));
    return at > 0 && begins ? name.slice(at + 2) : name;
  });
}

/** Width of a text in a chart, px, on the safe side. */
export function textWidth(text: string): number {
  return text.length * letterWidth(text);
}

/** How many letters of this text fit so many px. */
export function lettersIn(width: number, text: string): number {
  return Math.floor(width / letterWidth(text) + 1e-6);
}

function letterWidth(text: string): number {
  return /[\u0400-\u04ff]/.test(text) ? CYRILLIC_WIDTH : LETTER_WIDTH;
}

/** A name that fits so many px; the mark it belongs to says it whole. */
export function shortened(text: string, width: number): string {
  return cut(text, lettersIn(width, text));
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

interface BrokenProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Letters of a line. */
  readonly most: number;
}

/** In one line, or broken at the space nearest to its middle, each half cut where it is still too long. */
export function Broken({ text, x, y, most }: BrokenProps) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = text.length / 2;
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (text.length <= most || at === undefined)
    return (
      <text x={x} y={y}>
        {cut(text, most)}
      </text>
    );
  return (
    <text x={x} y={y - 6}>
      {cut(text.slice(0, at), most)}
      <tspan x={x} dy={13}>
        {cut(text.slice(at + 1), most)}
      </tspan>
    </text>
  );
}
