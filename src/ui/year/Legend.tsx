// The legend: widths in sight, and behind them all that the map shows, in the map's own strokes.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countedLayers } from '../../flows/counts.ts';
import type { Atlas } from '../../package/atlas.ts';
import { legendSvg } from '../../paint/sheet/paintLegend.ts';
import { type LegendDrawn, type LegendEntry, legendEntries } from '../../scene/map/legend.ts';
import { moves, type Pictured, pictured, viewPicture } from '../../scene/map/picture.ts';
import { widthsBy } from '../../scene/map/strokes.ts';
import { PAGE_PALETTE } from '../base/colourVariable.ts';
import { Popover } from '../base/Popover.tsx';
import { useAfterPaint } from '../base/useAfterPaint.ts';
import { useChosen, useUi } from '../shell/context.ts';
import { timelineNotes } from '../time/barNotes.ts';
import { legendInSight } from './legendInSight.ts';
import { legendWords } from './legendWords.ts';
import './legend.css';

const WIDTH = 268;
/** Of the scale in sight. */
const FACE_WIDTH = 176;

export function Legend() {
  const ui = useUi();
  const { words, view } = ui;
  const wanted = useChosen(({ counted, mapped, view, transient: { discScale, everyDot } }) => {
    return { mapped, layers: countedLayers(counted, view), view: pictured(view), discScale, everyDot };
  }, []);
  const { entries, widths, everyDot, isMoving } = useAfterPaint(wanted, legendOf);
  const scale = legendInSight(view.view, entries);
  const name = words.messages.timeline.legend;
  return (
    <Popover
      label={name}
      buttonClass="legend"
      face={
        <>
          {scale.length > 0 && <LegendPicture entries={scale} label={name} width={FACE_WIDTH} />}
          <span class="legend-name">{name}</span>
        </>
      }
    >
      {() => (
        <>
          <h2>{name}</h2>
          <LegendPicture entries={entries} label={name} width={WIDTH} />
          <p class="soft">{words.messages.legend.widths[widths]}</p>
          {isMoving && <p class="soft">{words.messages.legend.round}</p>}
          {timelineNotes(ui).map((note) => (
            <p key={note} class="soft">
              {note}
            </p>
          ))}
          {everyDot > 1 && <p class="soft">{words.messages.legend.everySecond}</p>}
        </>
      )}
    </Popover>
  );
}

/** What of the map the legend tells. */
interface Told extends LegendDrawn {
  readonly mapped: Atlas;
  readonly layers: readonly string[];
  readonly view: Pictured;
  readonly everyDot: number;
}

function legendOf({ mapped, layers, view, ...drawn }: Told) {
  const picture = viewPicture(mapped, view);
  const widths = widthsBy(view.widths, picture.scale);
  const entries = legendEntries(picture, layers, widths, drawn);
  return { entries, widths, everyDot: drawn.everyDot, isMoving: moves(picture) };
}

/** The svg comes from our own painter, which escapes every text it writes; put in as parsed nodes. */
function LegendPicture({
  entries,
  label,
  width,
}: {
  readonly entries: readonly LegendEntry[];
  readonly label: string;
  readonly width: number;
}) {
  const { words, dataText } = useUi();
  const say = (entry: LegendEntry) => legendWords(words, dataText, entry);
  const spoken = [label, ...entries.map(say)].join('. ');
  const svg = entries.length > 0 ? legendSvg({ entries, palette: PAGE_PALETTE, say, width }, spoken) : '';
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'text/html').body;
    place.current?.replaceChildren(...parsed.childNodes);
  }, [svg]);
  return <span ref={place} class="legend-picture" />;
}
