// The words of a picture that leaves the page: title, year, sentences, whose figures, and what to beware of.
import { worthKnowing } from '../../model/worthKnowing.ts';
import { yearTotals } from '../../model/yearTotals.ts';
import { layerLook } from '../../scene/layerLook.ts';
import type { SheetText } from '../../svg/paintSheet.ts';
import { figureWords } from '../figureWords.ts';
import { gapWords } from '../gapWords.ts';
import type { UiProps } from '../props.ts';
import { sourceNames } from '../sourceNames.ts';
import { worthWords } from '../worthWords.ts';

/** In the present language. */
export function sheetText(ui: UiProps): SheetText {
  const { words, view } = ui;
  return {
    title: words.messages.title.toLocaleUpperCase(words.lang),
    year: String(view.year),
    sentences: [yearWords(ui), gapWords(ui)?.sentence ?? ''].filter((text) => text !== ''),
    source: words.messages.timeline.source(sourceNames(ui).join(' · ')),
    caveat: caveats(ui).join(' '),
  };
}

function yearWords({ atlas, view, words, dataText }: UiProps): string {
  const say = words.messages.year;
  const year = String(view.year);
  const { arrivals, departures } = yearTotals(atlas, view.evidence, view.year);
  if (arrivals.value === null && departures.value === null) return say.noTotals(year);
  const worth = worthKnowing(atlas, view.evidence, view.year);
  return [
    arrivals.value === null ? say.noArrivals(year) : say.came(figureWords(words, arrivals), arrivals.value),
    departures.value === null
      ? say.noDepartures(year)
      : say.left(figureWords(words, departures), departures.value),
    worth ? worthWords(words, dataText, worth) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** What a reader of the picture alone could get wrong. */
function caveats({ atlas, view, words }: UiProps): readonly string[] {
  const say = words.messages.export.caveats;
  const marks = view.layers.map((id) => layerLook(id).mark);
  const { arrivals, departures } = yearTotals(atlas, view.evidence, view.year);
  const differ = arrivals.discrepancies.length + departures.discrepancies.length > 0;
  return [
    say.missing,
    ...(marks.includes('arc') ? [say.widths[view.widths]] : []),
    ...(marks.includes('leg') ? [say.legs] : []),
    ...(differ ? [say.differ] : []),
    say.borders,
  ];
}
