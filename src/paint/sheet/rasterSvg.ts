// An SVG string to pixels: decoded as an image, its letters awaited, and drawn on a canvas of any size.
import { addProbes } from './fontProbes.ts';
import { probesInked, textsOf } from './probeInk.ts';

/** Letters that have not come by then are drawn in another typeface. */
const MAX_FRAMES = 300;

/** A canvas of width x height px with the picture on it; rejects where the browser cannot decode it. */
export async function rasterSvg(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const probed = addProbes(svg, textsOf(svg), width, height);
  const image = await decodeSvg(probed.svg, width, probed.height);
  // The fonts inside an image are fetched when it is first drawn, and until then its letters are missing.
  for (let frame = 0; frame < MAX_FRAMES && !probesInked(image, probed); frame++) await nextFrame();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height, 0, 0, width, height);
  return canvas;
}

/** The picture as a decoded image of width x height px. */
export async function decodeSvg(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  // The first size of the element decides how sharp the image is.
  const sized = svg.replace(/width="[\d.]+" height="[\d.]+"/, `width="${width}" height="${height}"`);
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The canvas as a PNG file; rejects where it is too large for the browser. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture is too large for this browser'));
    }, 'image/png');
  });
}

/** A hidden page has no frames; there a short wait does. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, 10);
    else requestAnimationFrame(resolve);
  });
}
