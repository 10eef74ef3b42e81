// The one thing worth knowing about a year, in words.
import type { WorthKnowing } from '../../figures/worthKnowing.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, placeName } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

/** One sentence in the present language. */
export function worthWords(
  { atlas, words, dataText }: Pick<UiProps, 'atlas' | 'words' | 'dataText'>,
  worth: WorthKnowing,
): string {
  const say = words.messages.year;
  switch (worth.kind) {
    case 'balance-turned': {
      const turned = (worth.net.value ?? 0) > 0 ? say.cameTurned : say.leftTurned;
      return turned(String(worth.previousYear));
    }
    case 'half-of-previous': {
      const halved = worth.side === 'arrivals' ? say.halfArrivals : say.halfDepartures;
      return halved(String(worth.previousYear));
    }
    case 'largest-partner': {
      const main = worth.layerId === atlas.inflow ? say.mainOrigin : say.mainDestination;
      return main(placeName(words, worth.placeId), figureWords(words, worth.share));
    }
    case 'event':
      return dataText[`event.${worth.event.id}`] ?? '';
    case 'more-came':
      return say.moreCame;
    case 'more-left': {
      const more = Math.abs(worth.net.value ?? 0);
      return say.moreLeft(number(words, more), more);
    }
  }
}
