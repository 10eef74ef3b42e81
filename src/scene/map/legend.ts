// The legend of a picture as marks with meanings: what each stroke, circle and glyph on the map stands for.

import { CHANGES } from '../../figures/compareFigures.ts';
import type { Change } from '../../figures/compareYears.ts';
import { at } from '../../lib/at.ts';
import { compareText } from '../../lib/compareText.ts';
import { roundNumber } from '../../lib/roundNumber.ts';
import type { Form } from '../../package/atlas.ts';
import type { Scale } from '../../package/descriptor.ts';
import type { Widths } from '../../state/viewState.ts';
import type { Dash, Head } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';
import { changeLook } from './changeLook.ts';
import { seenRadius } from './discScale.ts';
import type { Gate } from './gate.ts';
import type { Glyph, GlyphKind } from './glyphs.ts';
import type { Picture } from './picture.ts';
import { stockEntries, stockScale } from './stockLegend.ts';
import type { StockDisc } from './stocks.ts';
import { LEG_WIDTH, nodeRadius, strokeWidth, widthsBy } from './strokes.ts';

/** How an entry is drawn: with the map's own strokes, circles and glyphs. */
export type LegendMark =
  | {
      readonly type: 'stroke';
      readonly width: number;
      readonly colour: ColourName;
      readonly dash: Dash;
      readonly head: Head;
      /** False: an outline. */
      readonly solid: boolean;
      /** True: an outline of another count. */
      readonly hollow: boolean;
    }
  | { readonly type: 'node'; readonly radius: number }
  /** Three dots on a stroke. */
  | { readonly type: 'dots'; readonly width: number; readonly colour: ColourName }
  | { readonly type: 'glyph'; readonly glyph: Glyph }
  | {
      readonly type: 'gate';
      readonly gate: Gate;
      readonly column: Float32Array;
      readonly radius: number;
      readonly scale: number;
    }
  | { readonly type: 'stock'; readonly disc: StockDisc; readonly scale: number }
  | { readonly type: 'nothing' };

/** What an entry says; the interface has the words for each. */
export type LegendMeaning =
  | { readonly type: 'persons'; readonly persons: number }
  /** Whose count a stroke is where both are drawn. */
  | { readonly type: 'count'; readonly count: 'own' | 'partner' }
  | {
      readonly type: 'layer';
      readonly layer: string;
      readonly form: Form | null;
      /** Of people at a date who are told apart: those of the hub elsewhere, or those of elsewhere in it. */
      readonly side?: 'in' | 'out';
    }
  | {
      readonly type: 'glyph';
      readonly layer: string;
      readonly kind: GlyphKind;
      readonly inward: boolean;
      /** The figures are of an earlier year. */
      readonly isEarlier: boolean;
    }
  /** For how many people a dot on its way stands. */
  | { readonly type: 'dots'; readonly people: number }
  /** A circle of the year's people, or of the change between two years. */
  | { readonly type: 'node'; readonly changed: boolean }
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'gate'; readonly gate: Gate }
  | {
      readonly type: 'stock';
      readonly persons: number;
      /** Whether a part of the people is displaced within the place, whether some come from no stated country, and whether a source gives a range. */
      readonly within: boolean;
      readonly unstated: boolean;
      readonly range: boolean;
    }
  /** What became of people at a date between two years. */
  | { readonly type: 'stock-change'; readonly change: Change }
  /** The line from people at a date to where they come from. */
  | { readonly type: 'thread' }
  | { readonly type: 'outline' }
  | { readonly type: 'none' };

export interface LegendEntry {
  readonly mark: LegendMark;
  readonly meaning: LegendMeaning;
}

/** Parts of what the scale reaches to, thin to thick, whose strokes differ at a glance. */
const LEGEND_PARTS: Readonly<Record<Widths, readonly number[]>> = {
  sqrt: [7000, 140, 14],
  linear: [14, 3.5, 1.4],
};

/** Of few people the thinnest would be less than one. */
const FEW_PARTS = [50, 7, 1.4] as const;

/** Round numbers of persons, thin to thick. */
export function legendPersons(widths: Widths, scale: Scale): readonly number[] {
  const { persons } = scale;
  const used = widthsBy(widths, scale);
  const parts = used === 'sqrt' && persons < 7000 ? FEW_PARTS : LEGEND_PARTS[used];
  return [...new Set(parts.map((part) => roundNumber(persons / part)))];
}

/** Persons of the stroke that shows the look of a kind. */
const kindPersons = ({ persons }: Scale): number => roundNumber(persons / 140);

/** Of the stroke under the three dots, px. */
const DOTS_WIDTH = 7;

/** How the map draws now. */
export interface LegendDrawn {
  /** Of discs, where they shrink with the map. */
  readonly discScale?: number;
  /** 2 where each second dot is drawn. */
  readonly everyDot?: number;
}

/** Entries in the order they are read: widths, dots, kinds of arcs, circles, gate, glyphs, what is missing. `layers` gives the
 * order of kinds, `drawn` how large discs are on the map and how many dots. */
export function legendEntries(
  picture: Picture,
  layers: readonly string[],
  widths: Widths,
  { discScale = 1, everyDot = 1 }: LegendDrawn = {},
): readonly LegendEntry[] {
  const { scale } = picture;
  const compared = picture.strokes.changes !== null;
  const kinds = [...changeEntries(picture, widths), ...strokeEntries(picture, layers, widths)];
  const { threads } = picture;
  const counted = picture.arcs.pair.some(
    (pair, arc) =>
      pair >= 0 && at(picture.strokes.width, arc) > 0 && !threads.has(at(picture.arcs.layer, arc)),
  );
  const outlined = picture.strokes.width.some((width, arc) => width > 0 && picture.strokes.solid[arc] === 0);
  const outline: LegendEntry = {
    meaning: { type: 'outline' },
    mark: stroke({
      width: Math.max(6, strokeWidth(kindPersons(scale), widths, scale)),
      colour: 'ink',
      dash: 'solid',
      head: 'arrow',
      solid: false,
    }),
  };
  return [
    ...(counted ? personsEntries(widths, scale) : []),
    ...stockScale(picture, discScale),
    ...dotsEntries(picture, everyDot),
    ...kinds,
    ...(counted ? [nodeEntry(compared, discScale, scale)] : []),
    ...(picture.gate ? [gateEntry(picture.gate, discScale)] : []),
    ...stockEntries(picture, layers, discScale),
    ...glyphEntries(picture.glyphs),
    ...(outlined && !compared ? [outline] : []),
    ...(counted ? [{ meaning: { type: 'none' }, mark: { type: 'nothing' } } as const] : []),
  ];
}

/** The scale of widths alone. */
export function personsEntries(widths: Widths, scale: Scale): readonly LegendEntry[] {
  return legendPersons(widths, scale).map((persons) => ({
    meaning: { type: 'persons', persons },
    mark: stroke({
      width: strokeWidth(persons, widths, scale),
      colour: 'ink',
      dash: 'solid',
      head: 'none',
      solid: true,
    }),
  }));
}

/** What a dot stands for, where there are any; with every second one drawn, each stands for twice as many. */
function dotsEntries({ arcs, dots, peopleADot }: Picture, everyDot = 1): readonly LegendEntry[] {
  const first = dots.findIndex((each) => each > 0);
  if (first < 0) return [];
  return [
    {
      meaning: { type: 'dots', people: peopleADot * everyDot },
      mark: { type: 'dots', width: DOTS_WIDTH, colour: at(arcs.colour, first) },
    },
  ];
}

/** The changes that the picture shows, in their own order. */
function changeEntries({ strokes, scale }: Picture, widths: Widths): readonly LegendEntry[] {
  return CHANGES.flatMap((change): readonly LegendEntry[] => {
    const look = strokes.changes?.includes(change) ? changeLook(change) : null;
    if (!look) return [];
    const width = strokeWidth(kindPersons(scale), widths, scale);
    const whole = change !== 'incomparable';
    return [
      {
        meaning: { type: 'change', change },
        mark: stroke({ width, colour: look.colour, dash: look.dash ?? 'solid', head: 'arrow', solid: whole }),
      },
    ];
  });
}

function strokeEntries(picture: Picture, layers: readonly string[], widths: Widths): readonly LegendEntry[] {
  const { arcs, strokes, scale, threads } = picture;
  const entries = new Map<string, LegendEntry>();
  for (const [arc, layer] of arcs.layer.entries()) {
    // Where two years are compared, colours tell the change; legs stay what they are.
    const isLeg = arcs.pair[arc] === -1;
    if ((strokes.changes && !isLeg) || threads.has(layer)) continue;
    const form = arcs.legs[arc]?.[0]?.form || null;
    const key = `${layer} ${form}`;
    if (entries.has(key)) continue;
    const width = isLeg ? LEG_WIDTH : strokeWidth(kindPersons(scale), widths, scale);
    entries.set(key, {
      meaning: { type: 'layer', layer, form },
      mark: {
        ...stroke({
          width,
          colour: at(arcs.colour, arc),
          dash: at(arcs.dash, arc),
          head: at(arcs.head, arc),
          solid: true,
        }),
        hollow: at(arcs.hollow, arc),
      },
    });
  }
  const rank = (key: string) => layers.indexOf(key.slice(0, key.indexOf(' ')));
  return [...entries].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b)).map(([, entry]) => entry);
}

function nodeEntry(changed: boolean, discScale: number, scale: Scale): LegendEntry {
  const radius = seenRadius(nodeRadius(kindPersons(scale), scale), { discScale });
  return { meaning: { type: 'node', changed }, mark: { type: 'node', radius } };
}

/** The map's own half discs for a round number of people, hatched as far as a hatch is to be explained. */
function gateEntry(gate: Gate, scale: number): LegendEntry {
  const { kind, column, unnamed, sample } = gate;
  const { radius } = sample;
  const share = unnamed === null ? 1 : unnamed === 'all' ? 0 : 0.6;
  const shown = (i: number) => (at(column, i) > 0 ? radius : 0);
  const drawn =
    kind === 'net'
      ? [radius, share, 1, 0]
      : kind === 'compared'
        ? [radius * 0.7, radius * 0.7, radius, radius]
        : [shown(0), share, shown(2), share];
  return {
    meaning: { type: 'gate', gate },
    mark: { type: 'gate', gate, column: Float32Array.from(drawn), radius: radius * scale, scale },
  };
}

function glyphEntries(glyphs: readonly Glyph[]): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const glyph of glyphs) {
    const { layer, kind, inward, solid } = glyph;
    const key = kind === 'rank' ? `${layer} ${kind} ${inward}` : `${layer} ${kind}`;
    if (entries.has(key)) continue;
    entries.set(key, {
      meaning: { type: 'glyph', layer, kind, inward, isEarlier: !solid },
      mark: { type: 'glyph', glyph },
    });
  }
  return [...entries.values()];
}

function stroke({
  width,
  colour,
  dash,
  head,
  solid,
}: {
  readonly width: number;
  readonly colour: ColourName;
  readonly dash: Dash;
  readonly head: Head;
  readonly solid: boolean;
}): LegendMark & { readonly type: 'stroke' } {
  return { type: 'stroke', width, colour, dash, head, solid, hollow: false };
}
