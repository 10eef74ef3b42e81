// What paints the forms of scene/map/forms.ts over the map: discs of people, shares and ranks, other gates; and words of charts.

export { paintOverMap } from '../svg/paintGlyphs.ts';
export { paintOtherGate } from '../svg/paintOtherGate.ts';
export { paintStocks } from '../svg/paintStocks.ts';
export { hatchOf, wordsOf } from '../svg/svgWords.ts';
export { createGlyphOverlay } from './glyphOverlay.ts';
