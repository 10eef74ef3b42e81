// Whose figures are on screen, by name, in the present language where an official name in it is known.
import { sourcesShown } from '../../figures/sources.ts';
import type { DataText, SourceRow } from '../../package/atlas.ts';
import type { UiProps } from '../shell/props.ts';

/** Who published a source; '' where nobody is named. */
export function publisherOf(dataText: DataText, { id, publisher }: SourceRow): string {
  return dataText[`source.${id}.publisher`] ?? publisher;
}

/** The publisher of the source with this id, else its author, else its title. */
export function publisherName({ atlas, dataText }: Pick<UiProps, 'atlas' | 'dataText'>, id: string): string {
  const source = atlas.sources.find((each) => each.id === id);
  return source ? publisherOf(dataText, source) || source.author || source.title || id : id;
}

/** The body alone; its departments and offices stand in the sources. */
export function bodyOf(name: string): string {
  return name.split(', ', 1).join();
}

/** Names of the sources, each once. */
export function sourceNames(ui: Pick<UiProps, 'counted' | 'view' | 'dataText'>): readonly string[] {
  const { counted: atlas, view, dataText } = ui;
  const names = sourcesShown(atlas, view).map(
    ({ id, author }) => author || publisherName({ atlas, dataText }, id),
  );
  return [...new Set(names)];
}
