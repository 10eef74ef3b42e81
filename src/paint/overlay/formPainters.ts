// What paints the forms of scene/map/forms.ts over the map: discs of people, shares and ranks.

export { paintPlaced } from '../svg/paintGlyphs.ts';
export { paintStocks } from '../svg/paintStocks.ts';
export { createGlyphOverlay } from './glyphOverlay.ts';
