// The part of gifenc that the atlas uses.
declare module 'gifenc' {
  export type GifPalette = readonly (readonly number[])[];
  export interface GifStream {
    writeFrame(
      pixels: Uint8Array,
      width: number,
      height: number,
      options?: { readonly palette?: GifPalette; readonly delay?: number; readonly repeat?: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): GifStream;
  export function quantize(rgba: Uint8ClampedArray, colours: number): GifPalette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: GifPalette): Uint8Array;
}
