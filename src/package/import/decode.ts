// Bytes to text: byte order marks, UTF-16 without one, UTF-8, and the three old encodings of tables, told apart by their letters.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1254' | 'windows-1252';

/** How many bytes are looked at where the encoding has to be guessed. */
const LOOKED_AT = 65_536;

/** The text without its mark, its lines ending in LF alone; never throws. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const marked = markOf(bytes) ?? wideOf(bytes);
  if (marked) return { text: plainLines(decoded(bytes, marked)), encoding: marked };
  try {
    return { text: plainLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch {
    const encoding = oldEncodingOf(bytes.subarray(0, LOOKED_AT * 16));
    return { text: plainLines(decoded(bytes, encoding)), encoding };
  }
}

const decoded = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

const plainLines = (text: string): string =>
  (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).replace(/^\uFEFF/, '');

function markOf([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: separators, digits and line ends have a zero byte on one side, always the same. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, LOOKED_AT);
  const zeros = [0, 0];
  for (let index = 0; index < length; index++)
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 8 && even < odd / 8) return 'utf-16le';
  return even > length / 8 && odd < even / 8 ? 'utf-16be' : null;
}

/** Cyrillic words are runs of high bytes; in Latin ones they stand alone, and six of them are Turkish. */
function oldEncodingOf(bytes: Uint8Array): Encoding {
  let high = 0;
  let beside = 0;
  let turkish = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0xc0) continue;
    high++;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) beside++;
    if (byte === 0xd0 || byte === 0xdd || byte === 0xde || byte === 0xf0 || byte === 0xfd || byte === 0xfe)
      turkish = true;
  }
  if (high > 0 && beside > high / 2) return 'windows-1251';
  return turkish ? 'windows-1254' : 'windows-1252';
}
