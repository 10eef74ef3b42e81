// One item of a worksheet: a question to tick, a gap to fill, or one to answer in words.
import type { Figure, SourceRef } from '../../figures/figure.ts';
import type { Question } from '../../figures/questions.ts';
import type { DataText } from '../../package/atlas.ts';

export type WorksheetItem =
  | { readonly kind: 'choice'; readonly id: string; readonly text: string; readonly question: Question }
  | {
      readonly kind: 'gap';
      readonly id: string;
      readonly text: string;
      readonly answer: string;
      readonly figure: Figure;
    }
  /** To answer in one's own words; `answer` is what the atlas says, if it says anything, and `refs` where it has that from. */
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly text: string;
      readonly answer: string;
      readonly refs: readonly SourceRef[];
    };

/** Where a word or a number is to be written. */
export const GAP = '____________';

/** A declared question with its words. */
export function choiceItem(dataText: DataText, question: Question): WorksheetItem {
  return { kind: 'choice', id: question.id, text: dataText[`question.${question.id}`] ?? '', question };
}

/** Each source once, with the parts of its locators that they begin with in common. */
export function eachSourceOnce(refs: readonly SourceRef[]): readonly SourceRef[] {
  const shared = new Map<string, readonly string[]>();
  for (const { source, locator } of refs) {
    const parts = locator.split(', ');
    const before = shared.get(source) ?? parts;
    const apart = before.findIndex((part, index) => part !== parts[index]);
    shared.set(source, apart < 0 ? before : before.slice(0, apart));
  }
  return [...shared].map(([source, parts]) => ({ source, locator: parts.join(', ') }));
}
