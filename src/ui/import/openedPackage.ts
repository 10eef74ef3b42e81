// The opened atlas as a zip that opens again, with its words in every language.
import type { Atlas } from '../../package/atlas.ts';
import { packageOfAtlas } from '../../package/import/packageOfAtlas.ts';
import { zipOf } from '../export/zipOf.ts';
import type { UiProps } from '../shell/props.ts';

export const OPENED_PACKAGE = 'flows-data-package';

/** A zip of one folder; rejects where the words of a language do not come. */
export async function openedPackage(atlas: Atlas, bundles: UiProps['bundles']): Promise<Blob> {
  const texts = (await bundles()).map(({ words, dataText }) => [words.lang, dataText] as const);
  const encoder = new TextEncoder();
  const files = packageOfAtlas(atlas, Object.fromEntries(texts));
  return zipOf(OPENED_PACKAGE, new Map([...files].map(([name, text]) => [name, encoder.encode(text)])));
}
