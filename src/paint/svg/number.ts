// Numbers of pixels as SVG has them.

/** To a hundredth of a px. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
