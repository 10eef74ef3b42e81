// A sheet of very many flows says how many of them it draws; small maps draw the widest, and one place in focus only its own.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { atlasOfFlows } from '../../../src/package/import/atlasOfFlows.ts';
import { groupedAtlas } from '../../../src/scene/groups/groupedAtlas.ts';
import { viewPicture } from '../../../src/scene/map/picture.ts';
import { yearPicture } from '../../../src/scene/map/yearPicture.ts';
import { addressContext } from '../../../src/state/codec.ts';
import { firstView } from '../../../src/state/codecOfParts.ts';
import { sheetText } from '../../../src/ui/export/sheetText.ts';
import { sessionOf, tableOf, textFile } from '../../import/openFile.ts';
import { uiProps } from '../uiProps.ts';

const PLACES = 300;
const ids = Array.from({ length: PLACES }, (_, index) => index);
const { outcome } = await sessionOf(
  textFile(
    'locations.csv',
    ['id,name,lat,lon', ...ids.map((id) => `P${id},P${id},${(id * 7) % 60},${(id * 37) % 170}`)].join('\n'),
  ),
  textFile(
    'flows.csv',
    [
      'origin,dest,year,count',
      ...ids.flatMap((id) =>
        [1, 7, 31, 90].map((step) => `P${id},P${(id + step) % PLACES},2001,${1 + ((id * 13 + step) % 97)}`),
      ),
    ].join('\n'),
  ),
);
const atlas = atlasOfFlows(tableOf(outcome).flows, 'many');
const { atlas: mapped } = groupedAtlas(atlas, 0, 'all');
const view = firstView(addressContext(atlas));
const drawnIn = (picture: ReturnType<typeof viewPicture>) =>
  [...picture.strokes.width.keys()].filter((arc) => (picture.strokes.width[arc] ?? 0) > 0);

describe('A sheet of very many flows', () => {
  it.each(LANGUAGES)(
    'says in %s how many it draws of how many, and that widths are proportional',
    async (lang) => {
      const props = await uiProps({}, lang);
      const ui = { ...props, atlas, counted: atlas, mapped, view: { ...view, lang, top: 50 } };
      const { caveat } = sheetText(ui);
      const shown = drawnIn(viewPicture(mapped, ui.view)).length;
      expect(shown).toBeGreaterThanOrEqual(50);
      expect(caveat).toMatch(new RegExp(`\\b${shown}\\b.*%`));
      expect(caveat).toContain(props.words.messages.export.caveats.widths.linear);
      const focused = sheetText({ ...ui, view: { ...ui.view, focus: atlas.places[0]?.id ?? null } });
      expect(focused.caveat).not.toMatch(new RegExp(`\\b${shown}\\b.*%`));
    },
  );
});

describe('A small map of very many flows', () => {
  it('draws the widest of them', () => {
    const persons = (picture: ReturnType<typeof viewPicture>) =>
      drawnIn(picture).map((arc) => picture.strokes.persons[arc] ?? 0);
    const [small, large] = [yearPicture(mapped, view, 2001), viewPicture(mapped, view)];
    const few = persons(small);
    const all = persons(large).toSorted((a, b) => b - a);
    expect(few.length).toBeLessThan(all.length);
    expect(Math.min(...few)).toBe(all[59]);
  });
});

describe('A place in focus among very many', () => {
  it('is drawn with all of its flows, and with none of the others', () => {
    const place = 5;
    const picture = viewPicture(atlas, { ...view, focus: atlas.places[place]?.id ?? null });
    const ends = drawnIn(picture).map((arc) => [0, 1].map((end) => picture.arcs.places[arc * 2 + end]));
    expect(ends.length).toBe(8);
    expect(ends.every((pair) => pair.includes(place))).toBe(true);
  });
});
