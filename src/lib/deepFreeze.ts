// Freezes plain data all the way down.

/** Freezes objects and arrays in place at any depth and returns the value; typed arrays cannot be frozen. */
export function deepFreeze<Value>(value: Value): Value {
  freezeInto(value, new Set());
  return value;
}

function freezeInto(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  for (const part of Object.values(value)) freezeInto(part, seen);
}
