// The legend: widths in sight, and behind them all that the map shows, in the map's own strokes.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countedLayers } from '../../flows/counts.ts';
import { legendSvg } from '../../paint/sheet/paintLegend.ts';
import { type LegendEntry, legendEntries } from '../../scene/map/legend.ts';
import { moves, viewPicture } from '../../scene/map/picture.ts';
import { PAGE_PALETTE } from '../base/colourVariable.ts';
import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { legendWords } from './legendWords.ts';
import './legend.css';

const WIDTH = 268;
/** Of the scale in sight. */
const FACE_WIDTH = 176;

export function Legend() {
  const { counted, mapped, view, words, transient } = useUi();
  const { widths } = view;
  const picture = viewPicture(mapped, view);
  const entries = legendEntries(picture, countedLayers(counted, view), widths, transient);
  const scale = entries.filter(({ meaning }) => meaning.type === 'persons' || meaning.type === 'dots');
  const name = words.messages.timeline.legend;
  return (
    <Popover
      label={name}
      buttonClass="legend"
      face={
        <>
          <LegendPicture entries={scale} label={name} width={FACE_WIDTH} />
          <span class="legend-name">{name}</span>
        </>
      }
    >
      {() => (
        <>
          <h2>{name}</h2>
          <LegendPicture entries={entries} label={name} width={WIDTH} />
          <p class="soft">{words.messages.legend.widths[widths]}</p>
          {moves(picture) && <p class="soft">{words.messages.legend.round}</p>}
          {transient.everyDot > 1 && <p class="soft">{words.messages.legend.everySecond}</p>}
        </>
      )}
    </Popover>
  );
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
