// People at a date in the legend: the scale of discs, what their parts are, the shade of each layer, the thread.
import { roundNumber } from '../../lib/roundNumber.ts';
import type { LegendEntry } from './legend.ts';
import type { Picture } from './picture.ts';
import { lookOf, type StockDisc, type StockPart } from './stocks.ts';
import { THREAD_WIDTH } from './strokes.ts';

/** The scale of discs: round numbers of people, small to large. */
export function stockScale({ stocks }: Pick<Picture, 'stocks'>, scale: number): readonly LegendEntry[] {
  const [disc] = stocks;
  if (!disc) return [];
  return [400, 40, 4].map((part): LegendEntry => {
    const persons = roundNumber(disc.persons / part);
    return {
      meaning: { type: 'persons', persons },
      mark: { type: 'stock', disc: sampleOf(disc, persons, [ONE_PART]), scale },
    };
  });
}

/** What discs say, with the parts of the largest; each layer in its shade; the thread. */
export function stockEntries(
  { stocks }: Pick<Picture, 'stocks'>,
  layers: readonly string[],
  scale: number,
): readonly LegendEntry[] {
  const [disc] = stocks;
  if (!disc) return [];
  if (disc.before !== null) return comparedEntries(stocks, scale);
  const persons = roundNumber(disc.persons / 4);
  const has = (kind: StockPart['kind']) => disc.parts.some((part) => part.kind === kind);
  const ranged = stocks.find(({ radius, outerRadius }) => outerRadius > radius);
  const sample = sampleOf(disc, persons, disc.parts);
  const parts = stocks.flatMap((each) => each.parts);
  const kinds = layers.flatMap((layer): readonly LegendEntry[] => {
    const own = parts.filter((each) => each.layer === layer && each.kind !== 'unstated');
    const found = LOOKS.flatMap((look) => own.find((each) => lookOf(each) === look) ?? []);
    return found.map((part): LegendEntry => {
      const look = lookOf(part);
      const side = found.length > 1 && look !== 'within' ? { side: look } : {};
      const mark = { type: 'stock', disc: { ...sample, parts: [part], ...KEY_RADIUS }, scale: 1 } as const;
      return { meaning: { type: 'layer', layer, form: null, ...side }, mark };
    });
  });
  const thread = {
    type: 'stroke',
    width: THREAD_WIDTH,
    colour: disc.colour,
    dash: 'solid',
    head: 'none',
    solid: true,
    hollow: false,
  } as const;
  return [
    {
      meaning: {
        type: 'stock',
        persons,
        within: has('within'),
        unstated: has('unstated'),
        range: ranged !== undefined,
      },
      mark: {
        type: 'stock',
        disc: ranged ? { ...sample, outerRadius: sample.radius + 4 } : sample,
        scale,
      },
    },
    ...kinds,
    { meaning: { type: 'thread' }, mark: thread },
  ];
}

/** What became of people at a date, and which rim is which. */
function comparedEntries(stocks: readonly StockDisc[], scale: number): readonly LegendEntry[] {
  return (['more', 'fewer', 'incomparable'] as const).flatMap((change): readonly LegendEntry[] => {
    const found = stocks.find(({ colour }) => colour === change);
    if (!found) return [];
    const sizes = change === 'fewer' ? { radius: 8, before: 12 } : { radius: 12, before: 8 };
    const disc = { ...found, ...(change === 'incomparable' ? { radius: 10, before: 0 } : sizes) };
    return [
      {
        meaning: { type: 'stock-change', change },
        mark: { type: 'stock', disc: { ...disc, outerRadius: 12 }, scale: Math.max(scale, 1) },
      },
    ];
  });
}

/** Of the disc that shows the look of a layer, px. */
const KEY_RADIUS = { radius: 10, outerRadius: 10 } as const;
const LOOKS = ['out', 'in', 'within'] as const;
const ONE_PART: StockPart = {
  kind: 'from',
  origin: -1,
  layer: '',
  shade: 0,
  persons: 1,
  row: -1,
  national: null,
};

/** A disc for so many people on the scale of another. */
function sampleOf(disc: StockDisc, persons: number, parts: readonly StockPart[]): StockDisc {
  const radius = (disc.radius || disc.outerRadius) * Math.sqrt(persons / disc.persons);
  const colour = disc.before === null ? disc.colour : 'ink';
  return { ...disc, parts, colour, radius, outerRadius: radius, before: null };
}
