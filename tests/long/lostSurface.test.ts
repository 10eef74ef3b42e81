// Surfaces lost a hundred times come back a hundred times.
import { test } from 'vitest';
import { expectSurfacesBack } from '../webgl/lostSurface.ts';

test('the picture comes back equal a hundred times, and the view with it', () => expectSurfacesBack(100));
