// A damaged Parquet file is refused before its reader believes what it states, and so keeps nobody waiting.
import { describe, expect, it } from 'vitest';
import { dose } from '../../dose.ts';
import { sessionOf, testFile } from '../../import/openFile.ts';

const LONGEST_MS = 2_000;

describe('A Parquet file with one wrong byte', () => {
  it.each(['snappy.parquet', 'gzip.parquet', 'zstd.parquet'])(
    'is read or refused, soon, whichever byte it is: %s',
    async (name) => {
      const { bytes } = testFile(name);
      const slow: string[] = [];
      for (let at = 0; at < bytes.length; at++)
        for (const change of dose([0xff, 0x80], [0xff, 0x80, 0x01, 0x7f, 0x40])) {
          const damaged = new Uint8Array(bytes);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          const start = performance.now();
          const { outcome } = await sessionOf({ name, bytes: damaged });
          expect(['table', 'refused']).toContain(outcome.kind);
          if (performance.now() - start > LONGEST_MS) slow.push(`${at} ${change}`);
        }
      expect(slow).toEqual([]);
    },
    dose(30_000, 300_000),
  );
});
