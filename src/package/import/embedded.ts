// A package inside the page itself: an atlas that was saved as one HTML file.

/** The id of the element that holds the zip, as a JSON text in base 64. */
export const OPENED_ELEMENT = 'opened-data';

/** The bytes in the text of that element; throws where it is none. */
export function embeddedBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(String(JSON.parse(text))), (letter) => letter.charCodeAt(0));
}
