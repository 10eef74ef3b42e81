// Where the bar of a year stands in the window, for the annotation of a story step.

/** The middle of the column's upper edge, px; null where no bars are seen. */
export function barAt(year: number): readonly [number, number] | null {
  const column = document.querySelector(`.bars [data-year="${year}"]`);
  const box = column?.getBoundingClientRect();
  return box && box.width > 0 && box.height > 0 ? [(box.left + box.right) / 2, box.top] : null;
}
