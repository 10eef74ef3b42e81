// Which devices draw in SVG until somebody moves the map.
import { expect, test } from 'vitest';
import { isSlowDevice } from '../../../src/app/map/whenItPays.ts';

test.each([
  ['two cores', { hardwareConcurrency: 2 }, true],
  ['one core', { hardwareConcurrency: 1, deviceMemory: 8 }, true],
  ['four cores', { hardwareConcurrency: 4 }, false],
  ['eight cores and 2 GB', { hardwareConcurrency: 8, deviceMemory: 2 }, true],
  ['eight cores and 4 GB', { hardwareConcurrency: 8, deviceMemory: 4 }, false],
  [
    'eight cores of a reader who saves data',
    { hardwareConcurrency: 8, connection: { saveData: true } },
    true,
  ],
  ['eight cores of one who does not', { hardwareConcurrency: 8, connection: { saveData: false } }, false],
])('a device of %s is told for what it is', (_what, device, slow) => {
  expect(isSlowDevice(device)).toBe(slow);
});
