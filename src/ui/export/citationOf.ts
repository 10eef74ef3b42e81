// How to cite what is on screen: the sources whose figures are shown, and the atlas that shows them.
import { citePlain } from '../../figures/citation.ts';
import { sourcesShown } from '../../figures/sources.ts';
import type { UiProps } from '../shell/props.ts';

/** One line for each source, then the atlas with the link to the view, unless that is a file on this machine. */
export function citationOf({ counted, view, words }: UiProps, href: string): string {
  const address = href.startsWith('http') ? ` ${href}` : '';
  const title = words.messages.title.replace(' · ', '. ');
  return [...sourcesShown(counted, view).map((source) => citePlain(source)), `${title}.${address}`].join(
    '\n',
  );
}
