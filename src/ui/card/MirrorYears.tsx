// Both counts of a direction over the years: two stems a year, none where no count was found.
import type { Figure } from '../../figures/figure.ts';
import type { MirrorSide, TwoCounts } from '../../figures/mirror.ts';
import type { Stem } from '../../scene/chart/yearStems.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import type { Words } from '../../text/words.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { figureWords } from '../base/figureWords.ts';
import { placeName, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { YearStems } from './YearStems.tsx';

interface Props {
  readonly side: MirrorSide;
  readonly name: string;
}

/** Azerbaijan's count ends in a disc, the other country's in a square. */
export function MirrorYears({ side, name }: Props) {
  const { atlas, view, words } = useUi();
  const { mirror: say } = words.messages.card;
  const home = placeName(words, atlas.hub ?? '');
  const { colour } = layerStyle(atlas, side.layerId);
  const title = say.years(say[side.direction]);
  const stem = (
    year: number,
    { value }: Figure,
    look: Pick<Stem, 'side' | 'mark' | 'colour'>,
  ): readonly Stem[] => (value === null ? [] : [{ year, value, ...look, hollow: false }]);
  const stems = side.years.flatMap(({ year, own, partner }) => [
    ...stem(year, own, { side: 'left', mark: 'disc', colour }),
    ...stem(year, partner, { side: 'right', mark: 'square', colour: 'ink' }),
  ]);
  return (
    <figure class="sparkline mirror-years">
      <figcaption class="soft">
        {title}{' '}
        <span class="mirror-key">
          <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden style={{ color: colourVariable(colour) }}>
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
      <YearStems
        stems={stems}
        present={[view.year]}
        height={56}
        label={`${title}. ${spokenYears(words, side, 'own', home)}. ${spokenYears(words, side, 'partner', name)}`}
      />
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
  const list = known
    .map((each) => `${yearText(words, each.year)}: ${figureWords(words, each[count])}`)
    .join(', ');
  return `${name}: ${list === '' ? words.messages.card.mirror.noCount : list}`;
}
