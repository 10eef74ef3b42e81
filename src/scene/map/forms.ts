// The forms that most pictures do without, which come together: people at a date, legs of routes, shares and ranks, two years, the net, bows
// that no layout knows, many to many, and curves and crowded names on a globe or a tilted map.
export { shownStocks } from '../../flows/shownStocks.ts';
export { everWidest } from '../../flows/widest.ts';
export { fromTheMiddle, placesSeen } from '../camera/placesSeen.ts';
export { besideRow } from '../labels/besideRow.ts';
export { lastSpots } from '../labels/lastSpots.ts';
export { shareValues } from '../labels/shareValues.ts';
export { standAside } from '../labels/standAside.ts';
export { stockValues } from '../labels/stockValues.ts';
export { chosenBows } from './chosenBows.ts';
export { comparedArcs } from './compareArcs.ts';
export { elevatedCurve } from './elevatedCurve.ts';
export { globeCurve } from './globeCurve.ts';
export { placeGlyphRows } from './glyphPlacement.ts';
export { glyphPlaces, glyphsOfYear } from './glyphs.ts';
export { legDrafts } from './legDrafts.ts';
export { netDrafts, strokeNet } from './netArcs.ts';
export { comparedGate, netGate } from './otherGates.ts';
export { placeGlyphs } from './placeGlyphs.ts';
export { stocksCompared, stocksOfYear } from './stocks.ts';
export { threadsDrawn } from './threads.ts';
export { widestOnly } from './widestOnly.ts';
