// Whose figures are on screen, by name.
import { sourcesShown } from '../../figures/sources.ts';
import type { UiProps } from '../shell/props.ts';

/** Names of the sources, each once. */
export function sourceNames({ atlas, view }: Pick<UiProps, 'atlas' | 'view'>): readonly string[] {
  const names = sourcesShown(atlas, view).map(
    ({ id, author, publisher, title }) => author || publisher || title || id,
  );
  return [...new Set(names)];
}
