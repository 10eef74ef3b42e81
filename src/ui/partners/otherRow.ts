// What a row of the list says and shows of two years, or of both counts of a move.
import type { TwoYears } from '../../figures/compareYears.ts';
import type { ListedFlow } from '../../figures/flowList.ts';
import { changeLook } from '../../scene/map/changeLook.ts';
import type { ColourName } from '../../scene/style/palette.ts';
import type { Words } from '../../text/words.ts';
import { changeWords, countsWords, sidesWords } from './otherFlowWords.ts';

/** The change or both counts; null of a flow of one year and one count. */
export function otherValue(words: Words, { compared, counts }: ListedFlow): string | null {
  if (compared) return changeWords(words, compared);
  return counts && countsWords(words, counts);
}

/** Both values of a comparison beside what it comes to; null where there is none. */
export function bothValues(words: Words, { compared }: ListedFlow, two: TwoYears): string | null {
  return compared && compared.change !== 'none' ? sidesWords(words, compared, two) : null;
}

/** The colour of a change, or null. */
export function changeColour({ compared }: ListedFlow): ColourName | null {
  return (compared && changeLook(compared.change)?.colour) ?? null;
}
