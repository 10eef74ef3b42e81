// The element at an index that lies inside its list: a wrong index is an error there and then, never a silent zero.

/** Throws where `index` is outside; not for loops over all rows, where one shared function for all kinds of lists is slow. */
export function at<T extends string | number | boolean | object | null>(
  list: ArrayLike<T>,
  index: number,
): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`index ${index} of a list of ${list.length}`);
  return element;
}
