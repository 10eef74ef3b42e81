// The years view: a small map of every year that has figures, runs of years without, all on one scale.

import { layerCoverage, viewYears } from '../../figures/coverage.ts';
import { yearCells } from '../../figures/yearCells.ts';
import { type YearRun, yearRuns } from '../../figures/yearRuns.ts';
import { emphasisOf } from '../../scene/map/emphasis.ts';
import { SMALL_STROKES } from '../../scene/map/strokes.ts';
import { yearCamera } from '../../scene/map/yearPicture.ts';
import { type YearsCell, yearsLayout } from '../../scene/map/yearsLayout.ts';
import { setView, setYear } from '../../state/actions.ts';
import { PAGE_PALETTE } from '../base/colourVariable.ts';
import { placeName } from '../base/format.ts';
import { useRoving } from '../base/useRoving.ts';
import { useSize } from '../base/useSize.ts';
import { useUi } from '../shell/context.ts';
import { GapCell } from './YearGap.tsx';
import { type SmallMap, YearMapCell } from './YearMapCell.tsx';
import { YearsGround } from './YearsGround.tsx';
import './years.css';

/** Small maps are drawn at twice their size and scaled down: strokes are half as wide as on the map. */
const SHRINK = 1 / SMALL_STROKES;
const FIRST_SIZE = { width: 740, height: 560 };

export function YearsView() {
  const { atlas, counted, overview, view, words, commands } = useUi();
  const say = words.messages.years;
  const { element, size, isMeasured } = useSize<HTMLDivElement>(FIRST_SIZE);
  const timeless =
    view.layers.length > 0 &&
    view.layers.every((id) => layerCoverage(atlas, view.sourceFilter, id, view.year).kind === 'timeless');
  // Routes and corridors look alike in every year: one map of the present one says it.
  const runs: readonly YearRun[] = timeless
    ? [{ kind: 'figures', from: view.year, to: view.year }]
    : yearRuns(atlas.time, viewYears(counted, view));
  const cells = yearCells(counted, view);
  const totals = Math.max(1, ...cells.map((cell) => cell.totals.length));
  const layout = yearsLayout(runs, size, totals);
  const drawnWidth = layout.mapWidth * SHRINK;
  const drawnHeight = layout.mapHeight * SHRINK;
  const camera = yearCamera(overview, view, drawnWidth, drawnHeight);
  const small: SmallMap = {
    frame: { ...camera, width: drawnWidth, height: drawnHeight },
    palette: PAGE_PALETTE,
    emphasis: emphasisOf(atlas, view),
  };
  const roving = useRoving(
    cells.map(({ year }) => String(year)),
    String(view.year),
  );
  const go = (year: number) => {
    commands.change((old) => setView(setYear(old, year, atlas.time), 'map'), 'push');
    // The pressed cell is gone; the slider of the year is where the reader goes on.
    document.querySelector<HTMLElement>('input.slider')?.focus({ preventScroll: true });
  };
  return (
    <>
      <div class="view-head">
        <h2>{say.heading}</h2>
        {view.focus !== null && view.focus !== atlas.hub && (
          <strong>{say.placeOnly(placeName(words, view.focus))}</strong>
        )}
        <p class="soft">{timeless ? say.timeless : say.scale}</p>
      </div>
      <div class="years-scroll" ref={element}>
        <YearsGround frame={small.frame} palette={PAGE_PALETTE} />
        <div class="years-cells" style={{ height: `${layout.height}px` }} {...roving.holder}>
          {(isMeasured ? layout.cells : []).map((place) => {
            const years = cells.filter(({ year }) => year >= place.run.from && year <= place.run.to);
            const [only] = years;
            return (
              <div key={place.run.from} class={`years-cell ${place.run.kind}`} style={boxOf(place)}>
                {place.run.kind === 'figures' && only ? (
                  <YearMapCell cell={only} small={small} mark={roving.mark} go={go} />
                ) : (
                  <GapCell cells={years} mark={roving.mark} go={go} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

function boxOf({ x, y, width, height }: YearsCell) {
  return { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
}
