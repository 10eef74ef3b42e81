// One year of the years view: its small map as a button, its totals below, each with its source.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { YearCell } from '../../figures/yearCells.ts';
import { paintYearMap } from '../../paint/sheet/paintYearMap.ts';
import type { FlatView } from '../../paint/svg/flatProjection.ts';
import type { Emphasis } from '../../scene/map/emphasis.ts';
import { yearPicture } from '../../scene/map/yearPicture.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import { useIsPainted } from '../base/useAfterPaint.ts';
import type { useRoving } from '../base/useRoving.ts';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { GROUND_ID } from './YearsGround.tsx';
import { sideOf, totalName, yearName } from './yearWords.ts';

export interface SmallMap {
  readonly frame: FlatView;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
}

interface Props {
  readonly cell: YearCell;
  readonly small: SmallMap;
  readonly mark: ReturnType<typeof useRoving>['mark'];
  readonly go: (year: number) => void;
}

export function YearMapCell({ cell, small, mark, go }: Props) {
  const ui = useUi();
  const { overview, view, words } = ui;
  const { year } = cell;
  const flows = useRef<SVGGElement>(null);
  const { frame, palette, emphasis } = small;
  const isPainted = useIsPainted();
  const picture = isPainted ? yearPicture(overview, view, year) : null;
  useLayoutEffect(() => {
    if (flows.current && picture)
      flows.current.innerHTML = paintYearMap({ picture, palette, view: frame, emphasis });
  }, [
    picture,
    frame.zoom,
    frame.lng,
    frame.lat,
    frame.width,
    frame.height,
    emphasis.focusPlace,
    emphasis.pinPlace,
  ]);
  return (
    <>
      <button
        type="button"
        class="year-map"
        aria-label={yearName(ui, cell)}
        aria-current={year === view.year ? 'true' : undefined}
        {...mark(String(year))}
        onClick={() => go(year)}
      >
        <span class="year-name">{yearText(words, year)}</span>
        <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden>
          <rect width="100%" height="100%" style={{ fill: 'var(--sea)' }} />
          <use href={`#${GROUND_ID}`} />
          <g ref={flows} />
        </svg>
      </button>
      <p class="year-totals">
        {cell.totals.map((total) => (
          <span key={total.of} class={`sourced figure ${total.figure.state} ${sideOf(ui.atlas, total)}`}>
            <span class="value number">{figureWords(words, total.figure)}</span>
            <span class="what">{totalName(ui, total, 'short')}</span>
            <SourceButton
              figure={total.figure}
              of={`${totalName(ui, total, 'long')}, ${yearText(words, year)}`}
            />
          </span>
        ))}
      </p>
    </>
  );
}
