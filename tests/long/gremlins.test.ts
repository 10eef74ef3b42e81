// Gremlins do five thousand things in each of three windows, by a new seed each run.
import { test } from 'vitest';
import { letGremlinsPlay } from '../browser/gremlins.ts';
import { seedOfRun } from '../browser/seeds.ts';

const ACTIONS = 5000;

test.each([
  { width: 1280, height: 800, hash: 'theme=light&lang=en', webGl: true },
  { width: 390, height: 844, hash: 'theme=dark&lang=ru&layers=deportations', touch: true },
  { width: 820, height: 620, hash: 'theme=contrast&lang=az&view=table' },
])(`gremlins do ${ACTIONS} things in $width x $height with #$hash and make no error`, (view) =>
  letGremlinsPlay(ACTIONS, seedOfRun(), { ...view, reducedMotion: false }),
);
