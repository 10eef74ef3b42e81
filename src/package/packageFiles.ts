// The whole data package as files: what lies in data/, its description, and the notice whose figures these are.
import notice from '../../DATA-NOTICE.md?url';
import description from '../../data/datapackage.json?url';
import readme from '../../data/README.md?url';
import { FILE_URLS } from './files.ts';
import { STORY_URLS } from './storyFiles.ts';

const BESIDE: ReadonlyMap<string, string> = new Map([
  ['datapackage.json', description],
  ['README.md', readme],
  ['DATA-NOTICE.md', notice],
]);

/** File name inside the package to its bytes, exactly as they stand in data/; rejects where one does not come. */
export async function packageFiles(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const urls = [...BESIDE, ...FILE_URLS, ...STORY_URLS];
  const files = await Promise.all(
    urls.map(async ([name, url]) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name}: HTTP ${response.status} ${response.statusText}`.trim());
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}
