// The figures of a table in columns that grow: a million of them are a few arrays, their labels stand once.

const FIRST_ROOM = 4_096;

/** What stands once in a list, and its number. */
export class Labels {
  readonly list: string[] = [];
  private readonly known = new Map<string, number>();

  numberOf(label: string): number {
    const known = this.known.get(label);
    if (known !== undefined) return known;
    const number = this.list.push(label) - 1;
    this.known.set(label, number);
    return number;
  }
}

/** One figure: numbers of its labels, its value, and the line of the table where it stands. */
interface FigureRow {
  readonly origin: number;
  readonly destination: number;
  readonly time: number;
  readonly kind: number;
  readonly value: number;
  readonly line: number;
  readonly table: number;
}

/** One row is one figure: a number of people between two labels at a time. */
export class FigureColumns {
  length = 0;
  origin = new Uint32Array(FIRST_ROOM);
  destination = new Uint32Array(FIRST_ROOM);
  /** Into `times`; `kind` into `kinds`. */
  time = new Uint32Array(FIRST_ROOM);
  kind = new Uint32Array(FIRST_ROOM);
  value = new Float64Array(FIRST_ROOM);
  /** The line in its table, and which table that is. */
  line = new Uint32Array(FIRST_ROOM);
  table = new Uint8Array(FIRST_ROOM);

  add({ origin, destination, time, kind, value, line, table }: FigureRow): void {
    if (this.length === this.origin.length) this.grow();
    const at = this.length++;
    this.origin[at] = origin;
    this.destination[at] = destination;
    this.time[at] = time;
    this.kind[at] = kind;
    this.value[at] = value;
    this.line[at] = line;
    this.table[at] = table;
  }

  private grow(): void {
    const room = this.length * 2;
    const longer = (column: Uint32Array<ArrayBuffer>) => {
      const grown = new Uint32Array(room);
      grown.set(column);
      return grown;
    };
    this.origin = longer(this.origin);
    this.destination = longer(this.destination);
    this.time = longer(this.time);
    this.kind = longer(this.kind);
    this.line = longer(this.line);
    const value = new Float64Array(room);
    value.set(this.value);
    this.value = value;
    const table = new Uint8Array(room);
    table.set(this.table);
    this.table = table;
  }
}
