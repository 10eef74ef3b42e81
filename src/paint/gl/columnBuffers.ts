// One GPU buffer a column, made once for each typed array and kept until the layer goes.
import type { Buffer, Device } from '@luma.gl/core';

export interface ColumnBuffers {
  /** The buffer that holds this array; the same array gives the same buffer. */
  readonly bufferOf: (column: Float32Array) => Buffer;
  readonly destroy: () => void;
}

/** Keeps up to `most` columns on the GPU, oldest out first. */
export function createColumnBuffers(device: Device, most = 64): ColumnBuffers {
  const kept = new Map<Float32Array, Buffer>();
  return {
    bufferOf(column) {
      const found = kept.get(column);
      if (found) {
        kept.delete(column);
        kept.set(column, found);
        return found;
      }
      // An empty buffer is an error on some drivers.
      const made = device.createBuffer({ data: column.length > 0 ? column : new Float32Array(4) });
      kept.set(column, made);
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest) {
        kept.get(oldest)?.destroy();
        kept.delete(oldest);
      }
      return made;
    },
    destroy() {
      for (const buffer of kept.values()) buffer.destroy();
      kept.clear();
    },
  };
}
