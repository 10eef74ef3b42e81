// Files as a browser hands them over, to an import: their bytes, the gazetteer, and what is told on the way.
import gazetteerText from '../../../geo/gazetteer.json?raw';
import type { Gazetteer } from './gazetteer.ts';
import { type ImportFile, type ImportSession, importFiles, MAX_BYTES } from './importFiles.ts';
import type { FromImport, ToImport } from './importMessages.ts';
import { placeNames } from './placeNames.ts';
import { RefusedFile } from './refusal.ts';

/** Answers every message in its turn; in a worker, or where there is none, in the page itself. */
export function importServer(say: (message: FromImport) => void): (asked: ToImport) => Promise<void> {
  let session: ImportSession | null = null;
  const lines = (read: number) => say({ say: 'lines', lines: read });
  return async (asked) => {
    if (asked.ask === 'change') {
      if (session) say({ say: 'outcome', outcome: session.change(asked.change, lines) });
      return;
    }
    const { files, places } = asked;
    const large = files.find(({ size }) => size > MAX_BYTES);
    if (large) {
      const { refusal } = new RefusedFile('too-large', large.name, { found: String(large.size) });
      return say({ say: 'outcome', outcome: { kind: 'refused', refusal } });
    }
    const read: ImportFile[] = [];
    for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    // A table without a time is of the year in which it was last written.
    const thisYear = new Date(Math.max(...files.map(({ lastModified }) => lastModified))).getFullYear();
    const gazetteer: Gazetteer = JSON.parse(gazetteerText);
    session = await importFiles(read, { names: placeNames(gazetteer), thisYear, places, progress: lines });
    say({ say: 'outcome', outcome: session.outcome });
  };
}
