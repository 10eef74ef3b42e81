// The lines, marks and units of the chart view in words.

import { isOnlyElsewhere } from '../../figures/agreement.ts';
import type { Figure } from '../../figures/figure.ts';
import type { LineName } from '../../figures/measure.ts';
import type { FlowBand } from '../../figures/measureFlows.ts';
import type { Atlas, Unit } from '../../package/atlas.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import type { ColourName } from '../../scene/style/palette.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, period, placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { seriesColourName } from './seriesColour.ts';

type Speaking = Pick<UiProps, 'atlas' | 'words' | 'dataText'>;

/** What a measure of the chart view is called. */
export function measureWords({ dataText }: Pick<UiProps, 'dataText'>, measure: string): string {
  return dataText[`measure.${measure}`] ?? measure;
}

/** What a line is called. */
export function lineWords({ atlas, words, dataText }: Speaking, name: LineName): string {
  const { card, partners } = words.messages;
  switch (name.kind) {
    case 'net':
      return card.net;
    case 'layer':
      if (name.layerId === atlas.inflow) return card.arrivals;
      if (name.layerId === atlas.outflow) return card.departures;
      return dataText[`layer.${name.layerId}.title`] ?? name.layerId;
    case 'indicator':
      return dataText[`indicator.${name.indicator}`] ?? name.indicator;
    case 'series':
      return dataText[name.words] ?? name.words;
    case 'place':
      return name.placeId === null ? partners.other : placeName(words, name.placeId);
  }
}

/** "Russia → Azerbaijan". */
export function flowWords(
  speaking: Speaking,
  { placeId, inward }: Pick<FlowBand, 'placeId' | 'inward'>,
): string {
  const { atlas, words } = speaking;
  const { flow } = words.messages.chart;
  const hub = placeName(words, atlas.hub ?? '');
  const place = lineWords(speaking, { kind: 'place', placeId });
  return inward ? flow(place, hub) : flow(hub, place);
}

/** The colour of a line; the net has none of its own. */
export function lineColourName(atlas: Atlas, name: LineName, index: number): ColourName {
  switch (name.kind) {
    case 'net':
      return 'inkSoft';
    case 'layer':
      return layerStyle(atlas, name.layerId).colour;
    case 'indicator':
      return seriesColourName(atlas, index, name.indicator);
    case 'series':
      return seriesColourName(atlas, index);
    case 'place':
      return 'border-crossing';
  }
}

/** "Arrivals, 1995: 6,222 people (not from the report)". */
export function markWords({ words }: Pick<UiProps, 'words'>, what: string, figure: Figure): string {
  const { figure: say, chart } = words.messages;
  const value = figureSentence(words, figure);
  const told = chart.mark(what, period(words, figure.from, figure.to), value);
  const tags = [figure.computed && say.computed, isOnlyElsewhere(figure) && say.secondSource].filter(
    (tag): tag is string => typeof tag === 'string',
  );
  return tags.length === 0 ? told : `${told} (${tags.join(', ')})`;
}

/** The number alone, its unit being that of the axis; a dash of the source in words. */
export function bareWords({ words }: Pick<UiProps, 'words'>, figure: Figure): string {
  if (figure.value === null) return figureWords(words, figure);
  const signed = figure.computed === 'net' || figure.computed === 'difference';
  const ends = [figure.value, figure.high].filter((end) => end !== null);
  const [low = '', high] = ends.map((end) => number(words, end, { signed }));
  return high === undefined ? low : words.messages.figure.range(low, high);
}

/** What an axis counts; empty for units that no axis carries. */
export function unitWords({ words }: Pick<UiProps, 'words'>, unit: Unit): string {
  const { units } = words.messages.chart;
  switch (unit) {
    case 'persons':
    case 'thousand-persons':
      return units.persons;
    case 'usd-million':
      return units['usd-million'];
    case 'crimes':
      return units.crimes;
    default:
      return '';
  }
}
