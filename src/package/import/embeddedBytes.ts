// Opened data inside a page, as bytes.

/** The bytes in the text of that element; throws where it is none. */
export function embeddedBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(String(JSON.parse(text))), (letter) => letter.charCodeAt(0));
}
