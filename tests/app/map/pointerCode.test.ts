// What the pointer does before the code is here that knows what it means.
import { beforeEach, describe, expect, it } from 'vitest';
import { movePointer, pointerCode, withPointer } from '../../../src/app/map/pointerCode.ts';

const told: string[] = [];
const move = (name: string) => movePointer(() => told.push(name));
const press = (name: string) => withPointer(() => told.push(name));

beforeEach(() => {
  told.length = 0;
});

describe('what the pointer does', () => {
  it('is told when the code comes: every press in turn, and of all moves the last', async () => {
    pointerCode.here = null;
    for (let step = 0; step < 100; step++) move(`over ${step}`);
    press('Russia');
    move('over Georgia');
    press('Georgia');
    move('over Iran');
    expect(told).toEqual([]);
    await pointerCode.fetch();
    await expect.poll(() => told).toEqual(['Russia', 'Georgia', 'over Iran']);
  });

  it('is told at once where the code is here', async () => {
    await pointerCode.fetch();
    move('over Russia');
    move('over Georgia');
    expect(told).toEqual(['over Russia', 'over Georgia']);
  });
});
