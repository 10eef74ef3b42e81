// Where the bar of a year stands in the window, for the annotation of a story step.
import type { PackageTime } from '../../package/descriptor.ts';

/** The middle of the column's upper edge, px; null where no bars are seen. */
export function barAt({ from, to }: PackageTime, year: number): readonly [number, number] | null {
  const box = document.querySelector('.bars')?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) return null;
  return [box.left + ((year - from + 0.5) / (to - from + 1)) * box.width, box.top];
}
