// What paints the forms of scene/map/forms.ts over the map: discs of people, shares and ranks.
export { createGlyphOverlay } from './overlay/glyphOverlay.ts';
export { paintPlaced } from './svg/paintGlyphs.ts';
export { paintStocks } from './svg/paintStocks.ts';
