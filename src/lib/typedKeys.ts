// Objects by their keys: the keys as their own type, and objects made key by key.

/** The own keys of an object, as its type names them. */
export function keysOf<T extends object>(value: T): readonly Extract<keyof T, string>[] {
  return Object.keys(value).filter((key): key is Extract<keyof T, string> => Object.hasOwn(value, key));
}

/** True where an object that is being made has all of these fields. */
export function isWhole<T extends object>(made: Partial<T>, keys: readonly (keyof T)[]): made is T {
  return keys.every((key) => Object.hasOwn(made, key));
}

/** One value for each key, frozen. */
export function byKey<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const made: Partial<Record<Key, Value>> = {};
  for (const key of keys) made[key] = make(key);
  if (!isWhole<Record<Key, Value>>(made, keys)) throw new TypeError('an object is made of all its keys');
  return Object.freeze(made);
}

/** Some fields of an object, as an object of their own. */
export function pick<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Pick<T, Key> {
  const picked: Partial<Pick<T, Key>> = {};
  for (const key of keys) picked[key] = value[key];
  if (!isWhole<Pick<T, Key>>(picked, keys)) throw new TypeError('a picked object has all of its keys');
  return picked;
}
