// Under the slider: a strip for each shown layer, a mark in each year that has figures.

import { type CoverageStrip, coverageStrips } from '../../figures/timeline.ts';
import type { PackageTime } from '../../package/descriptor.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import type { Words } from '../../text/words.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { yearsText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import './strips.css';

/** One list item a layer, named by the layer and its years. */
export function CoverageStrips() {
  const { atlas, counted, view, words, dataText } = useUi();
  const say = words.messages.timeline;
  const strips = coverageStrips(counted, view);
  if (strips.length === 0) return null;
  return (
    <ul class="strips">
      {strips.map((strip) => {
        const timeless = strip.spans.every((span) => span.kind === 'timeless');
        const years = timeless ? say.timeless : yearsOf(words, strip);
        return (
          <li key={strip.layerId} style={{ color: colourVariable(layerStyle(atlas, strip.layerId).colour) }}>
            <span class="hidden">
              {say.strip(dataText[`layer.${strip.layerId}.title`] ?? strip.layerId, years)}
            </span>
            {timeless ? (
              <span class="span timeless" style={{ gridColumn: '1 / -1' }} />
            ) : (
              strip.spans.map((span) => (
                <span
                  key={`${span.fromYear} ${span.toYear} ${span.partial}`}
                  class={`span${span.partial ? ' partial' : ''}${span.secondSource ? ' second' : ''}`}
                  style={{
                    gridColumn: `${column(atlas.time, span.fromYear)} / ${column(atlas.time, span.toYear) + 1}`,
                  }}
                />
              ))
            )}
          </li>
        );
      })}
    </ul>
  );
}

function column({ from, to }: PackageTime, year: number): number {
  return Math.min(to, Math.max(from, year)) - from + 1;
}

function yearsOf(words: Words, strip: CoverageStrip): string {
  return strip.spans.map(({ fromYear, toYear }) => yearsText(words, fromYear, toYear)).join(', ');
}
