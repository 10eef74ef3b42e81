// The first letter of a sentence that may begin with any word, as its language writes it large: in Turkish and Azerbaijani i becomes İ.

/** The text with a capital first letter; figures and marks stay as they are. */
export function startCapital(text: string, lang: string): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}
