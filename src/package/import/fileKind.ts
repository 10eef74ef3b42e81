// What a file is by its first bytes, whatever its name says.

export type FileKind =
  | 'text'
  | 'zip'
  | 'gzip'
  | 'parquet'
  | 'picture'
  | 'document'
  | 'old-workbook'
  | 'binary';

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** The kind of a file; a text where nothing speaks against it. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0x1f, 0x8b)) return 'gzip';
  if (starts(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'document';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-workbook';
  const isPicture =
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, 0x47, 0x49, 0x46, 0x38) ||
    starts(bytes, 0x42, 0x4d, bytes[2] ?? 0, bytes[3] ?? 0, bytes[4] ?? 0, bytes[5] ?? 0, 0, 0) ||
    (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57);
  if (isPicture) return 'picture';
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'text';
  return isBinary(bytes) ? 'binary' : 'text';
}

/** Control signs that no text has; the zeros of UTF-16 stand beside letters and are counted apart. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8_192);
  let [odd, even, control] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) index % 2 ? odd++ : even++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  const isWide = Math.max(odd, even) > length / 8 && Math.min(odd, even) < Math.max(odd, even) / 8;
  // The second bytes of UTF-16 are low numbers.
  return !isWide && (control > length / 50 || odd + even > length / 100);
}
