// The one thing worth knowing about a year, in words.
import type { Outlier } from '../../figures/pairYears.ts';
import type { WorthKnowing } from '../../figures/worthKnowing.ts';
import type { Words } from '../../text/words.ts';
import { figureWords } from '../base/figureWords.ts';
import { number, placeName, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

/** One sentence in the present language. */
export function worthWords(
  { atlas, words, dataText }: Pick<UiProps, 'atlas' | 'words' | 'dataText'>,
  worth: WorthKnowing,
): string {
  const { year: say, findings } = words.messages;
  switch (worth.kind) {
    case 'balance-turned': {
      const turned = (worth.net.value ?? 0) > 0 ? say.cameTurned : say.leftTurned;
      return turned(yearText(words, worth.previousYear));
    }
    case 'half-of-previous': {
      const halved = worth.side === 'arrivals' ? say.halfArrivals : say.halfDepartures;
      return halved(yearText(words, worth.previousYear));
    }
    case 'largest-partner': {
      const main = worth.layerId === atlas.inflow ? say.mainOrigin : say.mainDestination;
      return main(placeName(words, worth.placeId), figureWords(words, worth.share));
    }
    case 'partner-turned': {
      const turned = (worth.net.value ?? 0) > 0 ? findings.partnerCame : findings.partnerLeft;
      return turned(placeName(words, worth.placeId), yearText(words, worth.previousYear));
    }
    case 'outlier': {
      const country = placeName(words, worth.placeId);
      return findings.outlier[worth.side](
        country,
        figureWords(words, worth.figure),
        aroundWords(words, worth),
      );
    }
    case 'fewer-leave': {
      const [departures, arrivals] = [worth.departures, worth.arrivals].map((each) =>
        figureWords(words, each),
      );
      return findings.fewerLeave(yearText(words, worth.sinceYear), departures ?? '', arrivals ?? '');
    }
    case 'net-parts': {
      const named = worth.parts.map(({ indicator, figure }) => ({
        title: dataText[`indicator.${indicator}`] ?? indicator,
        value: number(words, figure.value ?? 0, { signed: true }),
      }));
      const [first] = named;
      if (worth.share && first) return findings.wholePart(first.title, figureWords(words, worth.share));
      return findings.twoParts(named.map(({ title, value }) => `${title}: ${value}`).join('; '));
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

/** "2007: 8; 2009: 38" */
export function aroundWords(words: Words, { before, after }: Pick<Outlier, 'before' | 'after'>): string {
  return [before, after]
    .map(({ year, figure }) => `${yearText(words, year)}: ${figureWords(words, figure)}`)
    .join('; ');
}
