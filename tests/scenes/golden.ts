// The golden picture of each scene: golden/NAME.png, half of SCENE_SIZE, taken anew with UPDATE_GOLDEN=1.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const FOLDER = new URL('golden/', import.meta.url);
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.png`, FOLDER));

/** Whoever takes pictures anew looks at each of them before they are committed. */
export const isUpdating = process.env.UPDATE_GOLDEN === '1';

export function goldenOf(name: string): PNG {
  return PNG.sync.read(readFileSync(fileOf(name)));
}

export function keepGolden(name: string, picture: PNG): void {
  mkdirSync(FOLDER, { recursive: true });
  // Without alpha and packed hard: a hundred small files live in the repository for ever.
  writeFileSync(fileOf(name), PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
