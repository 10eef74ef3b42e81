// One GPU buffer a column, made once for each typed array and kept until the layer goes.

/** What holds an array on the GPU. */
interface Held {
  readonly byteLength: number;
  readonly destroy: () => void;
}

export interface ColumnBuffers<Buffer extends Held> {
  /** The buffer that holds this array; the same array gives the same buffer. */
  readonly bufferOf: (column: Float32Array) => Buffer;
  /** What is kept now. */
  readonly bytes: () => number;
  readonly destroy: () => void;
}

/** The years of the atlas take a hundredth of this, thirty years of 33,000 arcs all of it. */
const MAX_BYTES = 16_000_000;
/** A change of year reads two, however large they are. */
const IN_USE = 2;

/** Keeps columns of so many bytes together on the GPU, oldest out first. */
export function createColumnBuffers<Buffer extends Held>(
  create: (data: Float32Array) => Buffer,
  maxBytes = MAX_BYTES,
): ColumnBuffers<Buffer> {
  const kept = new Map<Float32Array, Buffer>();
  let bytes = 0;
  const dropOldest = (): void => {
    for (const [column, buffer] of kept) {
      if (bytes <= maxBytes || kept.size <= IN_USE) return;
      bytes -= buffer.byteLength;
      buffer.destroy();
      kept.delete(column);
    }
  };
  return {
    bufferOf(column) {
      const found = kept.get(column);
      if (found) {
        kept.delete(column);
        kept.set(column, found);
        return found;
      }
      // An empty buffer is an error on some drivers.
      const made = create(column.length > 0 ? column : new Float32Array(4));
      kept.set(column, made);
      bytes += made.byteLength;
      dropOldest();
      return made;
    },
    bytes: () => bytes,
    destroy() {
      for (const buffer of kept.values()) buffer.destroy();
      kept.clear();
      bytes = 0;
    },
  };
}
