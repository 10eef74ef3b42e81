// Towards the edge of a globe arcs grow fainter, as the shader of WebGL has it.
import { expect, it } from 'vitest';
import { limbStrength } from '../../../src/paint/svg/limb.ts';
import { LIMB_STRENGTH } from '../../../src/scene/camera/globe.ts';

it('an arc fades towards the limb, and is whole in the middle', () => {
  expect(limbStrength(0.5)).toBe(1);
  expect(limbStrength(1)).toBeCloseTo(LIMB_STRENGTH, 9);
  expect(limbStrength(0.96)).toBeLessThan(limbStrength(0.92));
});
