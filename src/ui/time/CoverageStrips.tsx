// Under the slider: a strip for each shown layer, a mark in each year that has figures.

import { type CoverageStrip, coverageStrips } from '../../figures/timeline.ts';
import { coverageSpans } from '../../scene/chart/coverageSpans.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import type { Words } from '../../text/words.ts';
import { yearsText } from '../base/format.ts';
import { Shapes } from '../base/Shapes.tsx';
import { useSize } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import './strips.css';

/** The size of a strip in px; until its width is measured, it is stretched from this one. */
const FIRST_SIZE = { width: 1000, height: 3 };

/** One list item a layer, named by the layer and its years. */
export function CoverageStrips() {
  const { atlas, counted, view, words, dataText } = useUi();
  const { element, size } = useSize<HTMLUListElement>(FIRST_SIZE);
  const say = words.messages.timeline;
  const strips = coverageStrips(counted, view);
  const space = { ...atlas.time, width: size.width, height: FIRST_SIZE.height };
  return (
    <ul class="strips" ref={element} hidden={strips.length === 0}>
      {strips.map((strip) => (
        <li key={strip.layerId}>
          <span class="hidden">
            {say.strip(dataText[`layer.${strip.layerId}.title`] ?? strip.layerId, yearsOf(words, strip))}
          </span>
          <svg
            viewBox={`0 0 ${space.width} ${space.height}`}
            width="100%"
            height="100%"
            preserveAspectRatio="none"
            aria-hidden
          >
            <Shapes shapes={coverageSpans(strip.spans, layerStyle(atlas, strip.layerId).colour, space)} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function yearsOf(words: Words, { spans }: CoverageStrip): string {
  if (spans.every(({ kind }) => kind === 'timeless')) return words.messages.timeline.timeless;
  return spans.map(({ fromYear, toYear }) => yearsText(words, fromYear, toYear)).join(', ');
}
