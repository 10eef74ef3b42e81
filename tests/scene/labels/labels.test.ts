// Names on the map: never over one another, a node, a glyph or a panel, and the same for the same wishes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../src/lib/steps.ts';
import { labelCentre } from '../../../src/scene/labels/besideNode.ts';
import {
  type LabelCandidate,
  type PlacedLabel,
  placeLabels,
  SIDES,
} from '../../../src/scene/labels/labels.ts';

const allPlaced = (...words: Parameters<typeof placeLabels>) => allSteps(placeLabels(...words));

const WIDTH = 1200;
const HEIGHT = 800;
const INSETS = { top: 40, right: 250, bottom: 120, left: 200 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const FRAME = { left: 200, right: 950, top: 40, bottom: 680 };
/** Arrow, padding and rim of an edge label (map.css), px on both sides together. */
const EDGE_EXTRA = { width: 38, height: 6 };

const hub: LabelCandidate = {
  id: 'AZE',
  text: 'Azerbaijan',
  x: 575,
  y: 360,
  radius: 9,
  width: 80,
  height: 18,
  kind: 'home',
  importance: Number.POSITIVE_INFINITY,
};

const place = (id: string, x: number, y: number, more: Partial<LabelCandidate> = {}): LabelCandidate => {
  return { id, text: id, x, y, radius: 6, width: 60, height: 16, kind: 'place', importance: 1, ...more };
};

const candidates: fc.Arbitrary<readonly LabelCandidate[]> = fc
  .array(
    fc.record({
      x: fc.integer({ min: -200, max: 1400 }),
      y: fc.integer({ min: -200, max: 1000 }),
      radius: fc.double({ min: 0, max: 44, noNaN: true }),
      width: fc.integer({ min: 20, max: 160 }),
      height: fc.integer({ min: 12, max: 24 }),
      kind: fc.constantFrom('place', 'place', 'place', 'sea'),
      importance: fc.integer({ min: -1, max: 12 }),
      glyphs: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((drawn) =>
    drawn.map(({ glyphs, ...each }, i): LabelCandidate => {
      const row = { dx: 0, dy: each.radius + 11, width: glyphs * 22, height: 22 };
      const hasRow = glyphs > 0 && each.kind === 'place';
      return { id: `P${i}`, text: `P${i}`, ...each, ...(hasRow ? { row } : {}) };
    }),
  );

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function rectangle(label: PlacedLabel, all: readonly LabelCandidate[]): Rectangle {
  const candidate = all.find((each) => each.id === label.id);
  const half = ((candidate?.width ?? 0) + (label.side === 'edge' ? EDGE_EXTRA.width : 0)) / 2;
  const high = ((candidate?.height ?? 0) + (label.side === 'edge' ? EDGE_EXTRA.height : 0)) / 2;
  return { left: label.x - half, right: label.x + half, top: label.y - high, bottom: label.y + high };
}

const EPSILON = 1e-6;
const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right - EPSILON &&
  b.left < a.right - EPSILON &&
  a.top < b.bottom - EPSILON &&
  b.top < a.bottom - EPSILON;

const isInFrame = (candidate: LabelCandidate) =>
  candidate.x > FRAME.left &&
  candidate.x < FRAME.right &&
  candidate.y > FRAME.top &&
  candidate.y < FRAME.bottom;

/** Distance from a point to the nearest point of a rectangle. */
function reach(box: Rectangle, x: number, y: number): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

describe('placeLabels', () => {
  it('never puts one name over another', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = [hub, ...drawn];
        const boxes = allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS }).map((label) =>
          rectangle(label, all),
        );
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
    );
  });

  it('never puts a name over a node or its glyphs', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = [hub, ...drawn];
        const nodes = all.filter((candidate) => candidate.kind !== 'sea' && isInFrame(candidate));
        for (const label of allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS })) {
          // Azerbaijan is named even where there is no room.
          if (label.kind === 'home') continue;
          const box = rectangle(label, all);
          for (const { x, y, radius, row } of nodes) {
            expect(reach(box, x, y)).toBeGreaterThan(radius - EPSILON);
            if (!row) continue;
            const top = y + row.dy - row.height / 2;
            const half = row.width / 2;
            const taken = { left: x - half, right: x + half, top, bottom: top + row.height };
            expect(overlap(box, taken)).toBe(false);
          }
        }
      }),
    );
  });

  it('never lets a name leave the frame that panels leave', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = [hub, ...drawn];
        for (const label of allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS })) {
          if (label.kind === 'home') continue;
          const box = rectangle(label, all);
          expect(box.left).toBeGreaterThanOrEqual(FRAME.left - EPSILON);
          expect(box.right).toBeLessThanOrEqual(FRAME.right + EPSILON);
          expect(box.top).toBeGreaterThanOrEqual(FRAME.top - EPSILON);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom + EPSILON);
        }
      }),
    );
  });

  it('gives the same places for the same wishes in any order', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = [hub, ...drawn];
        const there = allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS });
        expect(allPlaced([...all].reverse(), { width: WIDTH, height: HEIGHT, insets: INSETS })).toEqual(
          there,
        );
      }),
    );
  });

  it('names places outside the frame at its edge with the direction, and no seas', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = [hub, ...drawn];
        for (const label of allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS })) {
          const candidate = all.find((each) => each.id === label.id) ?? hub;
          expect(label.side === 'edge').toBe(!isInFrame(candidate));
          if (label.side !== 'edge') continue;
          expect(label.kind).toBe('place');
          expect(label.angle).toBeCloseTo(Math.atan2(candidate.y - hub.y, candidate.x - hub.x), 9);
        }
      }),
    );
  });

  it('stands an edge label on the side where its place lies', () => {
    const all = [hub, place('WEST', -400, 360), place('EAST', 1500, 360)];
    const placed = allPlaced(all, { width: WIDTH, height: HEIGHT, insets: INSETS });
    const [west, east] = ['WEST', 'EAST'].map((id) => placed.find((label) => label.id === id));
    expect([west?.side, east?.side]).toEqual(['edge', 'edge']);
    expect(west?.x).toBeLessThan(300);
    expect(east?.x).toBeGreaterThan(850);
    expect(west?.y).toBeCloseTo(360, 6);
  });

  it('gives the room to the more important of two that want it', () => {
    const wide = { width: 380, height: 300 };
    const two = [
      place('LESS', 300, 300, { ...wide, importance: 1 }),
      place('MORE', 300, 300, { ...wide, importance: 2 }),
    ];
    const ids = allPlaced(two, { width: 800, height: 600, insets: NO_INSETS }).map((label) => label.id);
    expect(ids[0]).toBe('MORE');
  });

  it('always names Azerbaijan where it is in the frame', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      place(`C${i}`, 500 + (i % 6) * 30, 300 + Math.floor(i / 6) * 30, { radius: 30 }),
    );
    const ids = allPlaced([...crowd, hub], { width: WIDTH, height: HEIGHT, insets: INSETS }).map(
      (label) => label.id,
    );
    expect(ids).toContain('AZE');
  });

  it('finds room on every side of a node, corners included', () => {
    const found = new Set<string>();
    for (let turn = 0; turn < 64; turn++) {
      const angle = (turn * Math.PI) / 32;
      const far = place('P', 575 + 200 * Math.cos(angle), 360 + 200 * Math.sin(angle), { radius: 20 });
      const label = allPlaced([hub, far], { width: WIDTH, height: HEIGHT, insets: INSETS }).find(
        (each) => each.id === 'P',
      );
      found.add(label?.side ?? 'none');
    }
    expect(found).toEqual(new Set(SIDES));
  });

  it('puts a name off the lines where there is a choice, and over them where there is none', () => {
    const far = place('P', 775, 360);
    const sideWith = (lines: readonly { x: number; y: number; radius: number }[]) =>
      allPlaced([hub, far], { width: WIDTH, height: HEIGHT, insets: INSETS, lines }).find(
        ({ id }) => id === 'P',
      )?.side;
    expect(sideWith([])).toBe('east');
    expect(sideWith([{ x: 810, y: 360, radius: 4 }])).not.toBe('east');
    expect(sideWith([{ x: 775, y: 360, radius: 400 }])).toBe('east');
  });

  it('leaves a place unnamed that a step dims where its name would lie on what the step tells of', () => {
    const told = [{ x: 775, y: 360, radius: 400 }];
    const named = (dimmed: boolean, told: readonly { x: number; y: number; radius: number }[]) =>
      allPlaced([hub, place('P', 775, 360, { dimmed })], {
        ...{ width: WIDTH, height: HEIGHT, insets: INSETS },
        ...{ strokes: told, told },
      }).some(({ id }) => id === 'P');
    expect([named(false, told), named(true, told), named(true, [])]).toEqual([true, false, true]);
  });

  it('takes the name of Azerbaijan further out where a large gate is crowded, off what is drawn now', () => {
    const gate = { ...hub, radius: 32 };
    const around = Array.from({ length: 36 }, (_, i) => {
      const angle = (i * Math.PI) / 18;
      return { x: 575 + 62 * Math.cos(angle), y: 360 + 62 * Math.sin(angle), radius: 14 };
    });
    const always = [{ x: 575, y: 360, radius: 400 }];
    const nameWith = (drawn: readonly { x: number; y: number; radius: number }[]) =>
      allPlaced([gate], {
        width: WIDTH,
        height: HEIGHT,
        insets: INSETS,
        lines: always,
        strokes: drawn,
      })[0];
    const far = nameWith(around);
    const away = (label: PlacedLabel | undefined) => Math.hypot(label?.dx ?? 0, label?.dy ?? 0);
    expect(away(far)).toBeGreaterThan(away(nameWith([])));
    for (const { x, y, radius } of around) {
      const dx = Math.max(0, Math.abs((far?.x ?? 0) - x) - gate.width / 2);
      const dy = Math.max(0, Math.abs((far?.y ?? 0) - y) - gate.height / 2);
      expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius - 0.01);
    }
  });

  it('stands the name of Azerbaijan a little further out rather than far aside', () => {
    const strokes = Array.from({ length: 36 }, (_, i) => {
      const angle = (i * Math.PI) / 18;
      return { x: hub.x + 26 * Math.cos(angle), y: hub.y + 26 * Math.sin(angle), radius: 3 };
    });
    const [name] = allPlaced([hub], { width: WIDTH, height: HEIGHT, insets: INSETS, strokes });
    const aside = Math.max(0, Math.abs(name?.dx ?? 0) - hub.width / 2);
    const over = Math.max(0, Math.abs(name?.dy ?? 0) - hub.height / 2);
    expect(Math.hypot(aside, over)).toBeGreaterThan(28);
    expect(Math.hypot(aside, over)).toBeLessThan(40);
  });

  it('names nothing outside a frame that a sheet leaves too low', () => {
    const low = { ...INSETS, bottom: HEIGHT - 200 };
    const all = [{ ...hub, y: 120 }, place('WEST', -400, 120)];
    expect(allPlaced(all, { width: WIDTH, height: HEIGHT, insets: low }).map((label) => label.id)).toEqual([
      'AZE',
    ]);
  });
});

describe('labelCentre', () => {
  it('keeps every side clear of the node', () => {
    const radius = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(radius, fc.constantFrom(...SIDES), (each, side) => {
        const candidate = place('P', 100, 100, { radius: each });
        const [x, y] = labelCentre(candidate, side);
        const box = { left: x - 30, right: x + 30, top: y - 8, bottom: y + 8 };
        expect(reach(box, 100, 100)).toBeGreaterThan(each + 1);
      }),
    );
  });
});
