// The shapes of what a package plans: its topics, measures, sections of national figures and questions.

import { isObject } from '../lib/isObject.ts';
import { type Statement, type Topic, type TopicSeries, WAYS } from './descriptor.ts';
import { choice, list, number, object, optional, record, type Shape, text, yesOrNo } from './jsonShapes.ts';
import { ROLES } from './kinds.ts';
import {
  MEASURE_FORMS,
  type MeasurePlan,
  type QuestionPlan,
  SECTION_CHARTS,
  type SectionPlan,
} from './plans.ts';

/** Shapes of what a descriptor may name, and of its dates. */
export interface NamedShapes {
  readonly place: Shape<string>;
  readonly layer: Shape<string>;
  readonly indicator: Shape<string>;
  readonly source: Shape<string>;
  readonly story: Shape<string>;
  readonly period: Shape<number>;
  /** An id whose words stand under `<kind>.<id>`, or under each of its parts. */
  readonly named: (kind: string, parts?: readonly string[]) => Shape<string>;
}

const TOPIC_WORDS = ['title', 'short', 'question', 'caveat'] as const;
const CAMERA = object({ zoom: number(0, 12), lat: number(-85, 85), lng: number(-180, 180) });
const VIEW = text('a view: what follows # in a link', /^\w+=/);

/** A topic; with the report alone it opens and draws its timeline as with all sources, unless it says otherwise. */
export function topicShape({ layer, indicator, story, period, named }: NamedShapes): Shape<Topic> {
  const written = object({
    id: named('topic', TOPIC_WORDS),
    layers: list(layer),
    opens: period,
    opensWithReport: optional(period, null),
    camera: optional(CAMERA, null),
    headline: optional(list(statementShape(layer, indicator)), []),
    timeline: list(seriesShape(layer, indicator)),
    timelineWithReport: optional(list(seriesShape(layer, indicator)), null),
    measure: optional(named('measure'), null),
    directions: yesOrNo,
    stories: list(story),
  });
  return (value, path, report) => {
    const topic = written(value, path, report);
    topic?.headline.forEach(({ words }, index) => {
      named(`headline.${topic.id}`)(words, `${path}.headline.${index}.words`, report);
    });
    topic?.timeline.forEach((series, index) => {
      if ('layer' in series && series.way !== null)
        named(`series.${series.layer}`)(series.way, `${path}.timeline.${index}.way`, report);
    });
    return (
      topic &&
      Object.freeze({
        ...topic,
        opensWithReport: topic.opensWithReport ?? topic.opens,
        timelineWithReport: topic.timelineWithReport ?? topic.timeline,
      })
    );
  };
}

function statementShape(layer: Shape<string>, indicator: Shape<string>): Shape<Statement> {
  const words = text('a name of small letters and hyphens', /^[a-z][a-z-]*$/);
  const ofIndicator = object({ words, indicator });
  const ofShare = object({ words, part: indicator, whole: indicator });
  const ofBalance = object({ words, plus: indicator, minus: indicator });
  const ofLargest = object({ words, largest: layer, way: optional(choice(WAYS), null) });
  const ofUnstated = object({ words, unstated: layer });
  const ofPlaces = object({ words, of: layer, roles: list(choice(ROLES)) });
  return (value, path, report): Statement | undefined => {
    if (!isObject(value)) return ofIndicator(value, path, report);
    if ('largest' in value) return ofLargest(value, path, report);
    if ('unstated' in value) return ofUnstated(value, path, report);
    if ('part' in value) return ofShare(value, path, report);
    if ('plus' in value) return ofBalance(value, path, report);
    return ('of' in value ? ofPlaces : ofIndicator)(value, path, report);
  };
}

function seriesShape(layer: Shape<string>, indicator: Shape<string>): Shape<TopicSeries> {
  const ofLayer = object({ layer, way: optional(choice(WAYS), null) });
  const ofIndicator = object({ indicator });
  return (value, path, report) =>
    (isObject(value) && 'indicator' in value ? ofIndicator : ofLayer)(value, path, report);
}

/** A measure of the chart view. */
export function measureShape({ layer, indicator, named }: NamedShapes): Shape<MeasurePlan> {
  return object({
    id: named('measure'),
    form: choice(MEASURE_FORMS),
    layers: optional(list(layer), []),
    net: optional(yesOrNo, false),
    indicators: optional(list(indicator), null),
    series: optional(list(seriesShape(layer, indicator)), null),
    seriesWithReport: optional(list(seriesShape(layer, indicator)), null),
    also: optional(record(indicator, list(indicator)), new Map<string, readonly string[]>()),
  });
}

/** A section of national figures. */
export function sectionShape({ indicator, named }: NamedShapes): Shape<SectionPlan> {
  return object({
    id: named('section'),
    chart: choice(SECTION_CHARTS),
    main: list(indicator),
    total: optional(indicator, null),
    aside: optional(list(indicator), []),
  });
}

/** A question, whose fields are those of what it asks. */
export function questionShape({ place, layer, indicator, period, named }: NamedShapes): Shape<QuestionPlan> {
  const asked = { id: named('question'), view: VIEW };
  const shapes: { readonly [A in QuestionPlan['asks']]: Shape<Extract<QuestionPlan, { readonly asks: A }>> } =
    {
      largest: object({ ...asked, asks: choice(['largest']), layer, year: period }),
      grew: object({ ...asked, asks: choice(['grew']), layer, year: period, toYear: period }),
      balance: object({ ...asked, asks: choice(['balance']), year: period }),
      count: object({ ...asked, asks: choice(['count']), layer, year: period }),
      share: object({ ...asked, asks: choice(['share']), layer, place, year: period }),
      side: object({ ...asked, asks: choice(['side']), year: period }),
      turn: object({ ...asked, asks: choice(['turn']), indicator }),
      fall: object({ ...asked, asks: choice(['fall']) }),
      year: object({ ...asked, asks: choice(['year']), indicator }),
    };
  const kinds = Object.keys(shapes);
  const isKind = (asks: unknown): asks is QuestionPlan['asks'] => kinds.some((each) => each === asks);
  return (value, path, report) => {
    const asks = isObject(value) ? value.asks : undefined;
    if (isKind(asks)) return shapes[asks](value, path, report);
    report(`${path}.asks`, `one of ${kinds.join(', ')}`, asks);
    return undefined;
  };
}
