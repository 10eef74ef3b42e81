// Text from outside as it may stand in SVG.

/** `text` with the letters that mean something in markup written as numbers. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
