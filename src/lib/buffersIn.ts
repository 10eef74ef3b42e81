// The buffers of all typed columns in a value, each once: what is handed over to another thread instead of being copied.

/** Goes through lists, maps and plain objects, which must not contain themselves. */
export function buffersIn(value: unknown): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (ArrayBuffer.isView(each)) {
      if (each.buffer instanceof ArrayBuffer) found.add(each.buffer);
    } else if (each instanceof Map || Array.isArray(each)) each.forEach(look);
    else Object.values(each).forEach(look);
  };
  look(value);
  return [...found];
}
