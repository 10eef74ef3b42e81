// How wide a picture or film is laid out, px, whatever its size: an upright one is narrower, so that its words stay readable.

const WIDE = 1440;
const SQUARE = 900;
const UPRIGHT = 720;

export function layoutWidth({ width, height }: { readonly width: number; readonly height: number }): number {
  return height > width ? UPRIGHT : height === width ? SQUARE : WIDE;
}
