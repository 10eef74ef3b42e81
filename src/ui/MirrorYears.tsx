// Both counts of a direction over 1990-2011: two stems a year, none where no count was found.
import type { MirrorSide, TwoCounts } from '../model/mirror.ts';
import { layerLook } from '../scene/layerLook.ts';
import type { Words } from '../text/words.ts';
import { colourVariable } from './colourVariable.ts';
import { useUi } from './context.ts';
import { figureWords } from './figureWords.ts';
import { number, placeName } from './format.ts';

const WIDTH = 252;
const HEIGHT = 56;
const SIDE = 4;
/** From the middle of a year to each of its two stems. */
const SHIFT = 1.8;

interface Props {
  readonly side: MirrorSide;
  readonly name: string;
}

/** Azerbaijan's count ends in a disc, the other country's in a square. */
export function MirrorYears({ side, name }: Props) {
  const { atlas, view, words } = useUi();
  const { mirror: say } = words.messages.card;
  const home = placeName(words, atlas.hub ?? '');
  const values = side.years.flatMap(({ own, partner }) => [own.value ?? 0, partner.value ?? 0]);
  const greatest = Math.max(1, ...values);
  const x = (year: number) =>
    SIDE + ((year - atlas.time.from) / (atlas.time.to - atlas.time.from)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => HEIGHT - 2 - Math.sqrt(value / greatest) * (HEIGHT - 16);
  const ownColour = colourVariable(layerLook(atlas, side.layerId).colour);
  const title = say.years(say[side.direction]);
  return (
    <figure class="sparkline mirror-years">
      <figcaption class="soft">
        {title}{' '}
        <span class="mirror-key">
          <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden style={{ color: ownColour }}>
            <circle cx={4} cy={4} r={3} fill="currentColor" />
          </svg>{' '}
          {home}
        </span>{' '}
        <span class="mirror-key">
          <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden>
            <rect x={1} y={1} width={6} height={6} fill="currentColor" />
          </svg>{' '}
          {name}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`}
        role="img"
        aria-label={`${title}. ${spokenYears(words, side, 'own', home)}. ${spokenYears(words, side, 'partner', name)}`}
      >
        <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <line class="present-year" x1={x(view.year)} x2={x(view.year)} y1={0} y2={HEIGHT} />
        {side.years.map(({ year, own, partner }) => (
          <g key={year} class={year === view.year ? 'stem present' : 'stem'}>
            {own.value !== null && (
              <g style={{ color: ownColour }}>
                <line x1={x(year) - SHIFT} x2={x(year) - SHIFT} y1={HEIGHT} y2={y(own.value)} />
                <circle cx={x(year) - SHIFT} cy={y(own.value)} r={2.2} />
              </g>
            )}
            {partner.value !== null && (
              <g>
                <line x1={x(year) + SHIFT} x2={x(year) + SHIFT} y1={HEIGHT} y2={y(partner.value)} />
                <rect x={x(year) + SHIFT - 2} y={y(partner.value) - 2} width={4} height={4} />
              </g>
            )}
          </g>
        ))}
        <text x={0} y={9}>
          {number(words, greatest)}
        </text>
        {[atlas.time.from, 2000, atlas.time.to].map((year) => (
          <text
            key={year}
            x={x(year)}
            y={HEIGHT + 12}
            class={year === atlas.time.from ? 'start' : year === atlas.time.to ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function spokenYears(
  words: Words,
  side: MirrorSide,
  count: keyof Pick<TwoCounts, 'own' | 'partner'>,
  name: string,
): string {
  const known = side.years.filter((each) => each[count].value !== null);
  const list = known.map((each) => `${each.year}: ${figureWords(words, each[count])}`).join(', ');
  return `${name}: ${list === '' ? words.messages.card.mirror.noCount : list}`;
}
