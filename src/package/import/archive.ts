// Zip files: what lies in them, as long as it unpacks to something that a page can hold.
import { unzipSync } from 'fflate';
import { RefusedFile } from './refusal.ts';

const MAX_UNPACKED_BYTES = 600_000_000;
/** A text shrinks to a tenth; a bomb to a thousandth. */
const MAX_RATIO = 250;
const HARMLESS_BYTES = 20_000_000;
const MAX_FILES = 2_000;

/** Name to bytes of what lies in a zip file and is asked for; throws RefusedFile. */
export function unpacked(
  name: string,
  bytes: Uint8Array,
  wanted: (file: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let files = 0;
  try {
    const entries = unzipSync(bytes, {
      filter(file) {
        files++;
        total += file.originalSize;
        const isBomb =
          total > MAX_UNPACKED_BYTES ||
          files > MAX_FILES ||
          (file.originalSize > HARMLESS_BYTES && file.originalSize > file.size * MAX_RATIO);
        if (isBomb) throw new RefusedFile('zip-bomb', name, { found: file.name });
        return wanted(file.name) && !file.name.startsWith('__MACOSX/');
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('damaged', name, { found: String(error) });
  }
}
