// The topic of the view, and what its year holds where the headline speaks of those who come and those who go.
import { yearTotals } from '../../figures/yearTotals.ts';
import type { Topic } from '../../package/descriptor.ts';
import { figureWords } from '../base/figureWords.ts';
import { yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

type Ui = Pick<UiProps, 'atlas' | 'view' | 'words'>;

/** The topic of the view; null where the package declares none. */
export function topicOf({ atlas, view }: Pick<Ui, 'atlas' | 'view'>): Topic | null {
  return atlas.topics.find(({ id }) => id === view.topic) ?? null;
}

/** Whether the headline speaks of those who come and those who go, as it does without topics. */
export function isOfDirections(ui: Pick<Ui, 'atlas' | 'view'>): boolean {
  return topicOf(ui)?.directions ?? true;
}

/** The year and its totals of both directions as plain text. */
export function totalsText({ atlas, view, words }: Ui): string {
  const { arrivals, departures } = yearTotals(atlas, view.sourceFilter, view.year);
  const [came, left] = [figureWords(words, arrivals), figureWords(words, departures)];
  return words.messages.status.totals(yearText(words, view.year), came, left);
}
