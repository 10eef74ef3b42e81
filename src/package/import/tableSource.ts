// A table before anything is known of it: rows of texts with the lines they stand in, to be walked through as often as needed.

export interface TableSource {
  /** As a person knows it: the file, and behind › the sheet. */
  readonly name: string;
  /** What parts the cells: `;` hints at decimal commas. */
  readonly separator: string;
  /** Visits each row with its line, which counts from 1, until `visit` returns false. */
  readonly each: (visit: (cells: readonly string[], line: number) => boolean | undefined) => void;
}

/** A table whose rows are in memory already. */
export function tableOf(name: string, rows: readonly (readonly string[])[]): TableSource {
  return {
    name,
    separator: '',
    each(visit) {
      for (const [index, cells] of rows.entries()) if (visit(cells, index + 1) === false) return;
    },
  };
}

/** The first rows of a table. */
export function sampleOf(table: TableSource, rows: number): readonly (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  table.each((cells) => {
    sample.push(cells);
    return sample.length < rows;
  });
  return sample;
}
