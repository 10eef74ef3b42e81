// Whether this browser can draw by WebGL 2, asked without the code that would draw.

/** True where a surface for WebGL 2 can be had; it is given back at once. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
