// What a package declares and no table does: hub, time, styles of layers, first view and topics; read from atlas.json.
import type { LayerId, PlaceId, Role } from './atlas.ts';
import type { LayerRole, LayerStyle } from './layerStyle.ts';
import type { PackageRule, RecordPlan } from './packageRules.ts';
import type { MeasurePlan, QuestionPlan, SectionPlan } from './plans.ts';

export const GRANULARITIES = ['year', 'month', 'day'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** When the package has figures. A period is a number, as src/package/periods.ts counts. */
export interface PackageTime {
  readonly granularity: Granularity;
  readonly from: number;
  readonly to: number;
  /** The period that the first view shows. */
  readonly start: number;
}

export interface DeclaredLayer extends LayerStyle {
  readonly role: LayerRole;
}

/** Three statements of one side's total, as ids of indicators, the most exact first. */
export interface SideTotals {
  readonly persons: string;
  readonly rounded: string;
  readonly official: string;
}

/** What comes less what goes, computed of two layers. */
export interface NetLayer {
  readonly inflow: LayerId;
  readonly outflow: LayerId;
  readonly style: LayerStyle;
  /** National figures of both sides, and the net as a source prints it. */
  readonly totals: { readonly inflow: SideTotals; readonly outflow: SideTotals; readonly net: string };
  /** Half discs of both totals at the hub, the greatest of any period so large; null where there are none. */
  readonly gate: { readonly radiusPixels: number } | null;
}

/** What other places counted of the same moves: layers that only their record fills. */
export interface MirrorLayers {
  readonly ofInflow: LayerId;
  readonly ofOutflow: LayerId;
  /** People whom a place admitted, which is another thing than arrivals; null where no place says so. */
  readonly admitted: LayerId | null;
}

export const WAYS = ['in', 'out'] as const;
/** Towards the hub, or from it; null: whichever. */
export type Way = (typeof WAYS)[number] | null;

/** The words of a layer's series are its title, with a way those under `series.<layer>.<way>`. */
export type TopicSeries = { readonly layer: LayerId; readonly way: Way } | { readonly indicator: string };

/**
 * One statement of a headline, whose words stand under `headline.<topic>.<words>`: the figure of an indicator, a part of
 * a whole in percent, what one is more than another, the
 * largest figure of a layer (in an order the first), those of a layer whose country is not stated, or how many places
 * have these roles on routes.
 */
export type Statement =
  | { readonly words: string; readonly indicator: string }
  | { readonly words: string; readonly part: string; readonly whole: string }
  | { readonly words: string; readonly plus: string; readonly minus: string }
  | { readonly words: string; readonly largest: LayerId; readonly way: Way }
  | { readonly words: string; readonly unstated: LayerId }
  | { readonly words: string; readonly of: LayerId; readonly roles: readonly Role[] };

/** One question and all that is said of it; its words are `topic.<id>.title`, `.short`, `.question` and `.caveat`. */
export interface Topic {
  readonly id: string;
  readonly layers: readonly LayerId[];
  /** The period at which it opens. */
  readonly opens: number;
  /** The period at which it opens where the report alone speaks. */
  readonly opensWithReport: number;
  /** null: fitted to what is shown. */
  readonly camera: { readonly zoom: number; readonly lat: number; readonly lng: number } | null;
  /** What its headline states, in this order; empty where those who come and go are its headline. */
  readonly headline: readonly Statement[];
  /** What its timeline draws: the first upwards, the others downwards. */
  readonly timeline: readonly TopicSeries[];
  /** The same where the report alone speaks. */
  readonly timelineWithReport: readonly TopicSeries[];
  /** Whether those who come can be shown without those who go. */
  readonly directions: boolean;
  /** What the chart view draws where the reader has chosen nothing else; null: the first measure. */
  readonly measure: string | null;
  /** Ids of stories.json. */
  readonly stories: readonly string[];
}

/** Dots that stand for people on their way: in which layers, and for how many people one of them stands by whose count. */
export interface DotPlan {
  readonly layers: readonly LayerId[];
  readonly people: { readonly own: number; readonly partner: number; readonly both: number };
}

/** A sea that is named on the map; its words are `sea.<id>`. */
export interface Sea {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

/** How wide a stroke is and how large a circle for so many people; the square root grows between, nothing is cut off. */
export interface Scale {
  readonly persons: number;
  readonly widthPixels: number;
  readonly radiusPixels: number;
  /** Strokes are as wide as their people are many, whatever the reader has chosen. */
  readonly proportional?: true;
}

/** Discs of people counted at a date: how large for so many, and the national figures of those displaced within the hub,
 * the first that a year has. */
export interface StockScale {
  readonly persons: number;
  readonly radiusPixels: number;
  readonly within: readonly string[];
}

export interface Descriptor {
  /** The place that the package is about; null where it is about no single one. */
  readonly hub: PlaceId | null;
  /** The source that the package is made from, or null; what neither it nor what it cites gives is additional. */
  readonly mainSource: string | null;
  readonly time: PackageTime;
  /** Layers that are drawn in a way of their own; any other is drawn plain. */
  readonly declared: ReadonlyMap<LayerId, DeclaredLayer>;
  /** The layers of those who come to the hub and who leave it. */
  readonly inflow: LayerId | null;
  readonly outflow: LayerId | null;
  readonly net: NetLayer | null;
  /** null: reaches to the largest figure of the package. */
  readonly scale: Scale | null;
  readonly stocks: StockScale | null;
  readonly mirror: MirrorLayers | null;
  /** Layers that count moves by place, so that dots may stand for the people; null where none does. */
  readonly dots: DotPlan | null;
  /** What a layer of old links is called today. */
  readonly formerLayers: ReadonlyMap<string, readonly LayerId[]>;
  /** The layers of the first view. */
  readonly firstLayers: readonly LayerId[];
  readonly topics: readonly Topic[];
  /** In the order of the chart view; the first is what it opens with. */
  readonly measures: readonly MeasurePlan[];
  readonly sections: readonly SectionPlan[];
  readonly questions: readonly QuestionPlan[];
  readonly rules: readonly PackageRule[];
  readonly records: readonly RecordPlan[];
  readonly seas: readonly Sea[];
}
