// Every layer of layers.csv has a look of its own, and dashes can be told from one another.
// Of the real package: the looks that it declares are what is asked, and no figure.
import { describe, expect, it } from 'vitest';
import { DASHES } from '../../../src/package/kinds.ts';
import { DASH_PATTERNS, layerStyle, legDash } from '../../../src/scene/style/layerStyle.ts';
import { atlas } from '../../figures/readAtlas.ts';
import { listedLayers } from '../../package/dataRows.ts';

const layers = listedLayers();
const UNKNOWN = 'a-layer-of-some-other-atlas';

describe('layerStyle', () => {
  it('knows every layer of layers.csv', () => {
    const plain = layers.filter((row) => layerStyle(atlas, row.id ?? '') === layerStyle(atlas, UNKNOWN));
    expect(plain).toEqual([]);
  });

  it('gives no two layers the same colour, dash and head but for two orders, told apart by their direction', () => {
    const orders = layers.filter(({ kind }) => kind === 'rank').map(({ id }) => layerStyle(atlas, id ?? ''));
    expect(new Set(orders.map(({ colour }) => colour))).toEqual(new Set(['stocks']));
    const others = layers.filter(({ kind }) => kind !== 'rank');
    const looks = others.map((row) => {
      const { colour, dash, head } = layerStyle(atlas, row.id ?? '');
      return `${colour} ${dash} ${head}`;
    });
    expect(new Set(looks).size).toBe(others.length);
  });

  it('gives an arrowhead to no layer whose source does not say the direction, and to no stock', () => {
    for (const row of layers.filter((each) => each.direction === 'unstated' || each.kind === 'stock'))
      expect(layerStyle(atlas, row.id ?? '').head).toBe('none');
  });

  it('marks each kind as what it is: persons and stocks as arcs, routes as legs, shares and ranks as themselves', () => {
    const marks = { flow: 'arc', stock: 'arc', route: 'leg', corridor: 'leg', share: 'share', rank: 'rank' };
    for (const row of layers)
      expect(`${row.id} ${layerStyle(atlas, row.id ?? '').mark}`).toBe(
        `${row.id} ${marks[row.kind as keyof typeof marks]}`,
      );
  });

  it('draws legs dashed and flows solid, so that they differ without colour', () => {
    for (const row of layers) {
      const { mark, dash } = layerStyle(atlas, row.id ?? '');
      if (mark === 'leg') expect(dash).not.toBe('solid');
      if (mark === 'arc') expect(dash).toBe('solid');
    }
  });

  it('draws a layer that it does not know plainly', () => {
    expect(layerStyle(atlas, UNKNOWN).mark).toBe('arc');
  });
});

describe('legDash', () => {
  it('differs by form in one layer and by layer in one form', () => {
    const dashes = [
      legDash(atlas, 'trafficking', 'forced-labour'),
      legDash(atlas, 'trafficking', 'sexual-exploitation'),
      legDash(atlas, 'transit-routes', ''),
    ];
    expect(new Set(dashes).size).toBe(3);
  });
});

describe('DASH_PATTERNS', () => {
  it('has four lengths over 0 for each dash and none for solid, no two alike', () => {
    for (const dash of DASHES) {
      expect(DASH_PATTERNS[dash]).toHaveLength(dash === 'solid' ? 0 : 4);
      expect(DASH_PATTERNS[dash].every((length) => length > 0)).toBe(true);
    }
    expect(new Set(DASHES.map((dash) => DASH_PATTERNS[dash].join())).size).toBe(DASHES.length);
  });
});
