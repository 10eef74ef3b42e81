// How finely curves that are no circle on screen are drawn and measured.

/** Pieces that a curve is measured in, here as in the shader. */
export const CURVE_STEPS = 64;
