// Leaves out of the bundle the parts of deck.gl that this page never reaches: WebGPU, file loaders, slow attributes.
import type { Plugin } from 'vite';

/**
 * Names that deck.gl 9.4 imports from these packages. It calls them where there is WebGPU, or where a layer's data or
 * resource is an address; the atlas draws with WebGL and hands over arrays.
 */
const NEVER_REACHED: Readonly<Record<string, readonly string[]>> = {
  '@luma.gl/gpgpu': ['backendRegistry', 'cleanEvaluateSync', 'GPUDataEvaluator', 'interleave'],
  '@luma.gl/gpgpu/webgpu': ['interleave'],
  '@loaders.gl/core': ['load', 'parse', 'fetchFile'],
};

/** deck.gl tells its loaders of images and JSON at start; here nobody listens. */
const SILENT: Readonly<Record<string, string>> = {
  '@loaders.gl/core': 'export const registerLoaders = () => {};',
  '@loaders.gl/images': 'export const ImageLoader = null;',
};

/** Readers and writers of that language, whose functions WebGL never calls, and a view of framebuffers for debugging. */
const UNUSED_TOOLS =
  /[\\/]@luma\.gl[\\/].*(?:wgsl-(?:interface-scan|binding-scan|binding-debug)|generate-wgsl|debug-framebuffer)\.js$/;

/** Slow changes of attributes on the GPU; our layers mix two columns by a uniform instead. */
const UNUSED_CLASSES = /[\\/]@deck\.gl[\\/].*gpu-(?:spring|interpolation)-transition\.js$/;

/** Shader texts in WebGPU's language, which WebGL never compiles; a module that exports functions is left alone. */
const WGSL_TEXTS = /[\\/]@(?:deck|luma)\.gl[\\/].*[.-]wgsl(?:-integer)?\.js$/;

const UNUSED_CLASS = "class { constructor() { throw new Error('not part of this build'); } }";

const MARK = '\0left-out:';

/** A Vite plugin: the packages above as modules whose parts throw, with their own name, if anything calls them. */
export function leanDeck(): Plugin {
  return {
    name: 'lean-deck',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in NEVER_REACHED || id in SILENT ? MARK + id : null),
    load: (id) => (id.startsWith(MARK) ? moduleOf(id.slice(MARK.length)) : null),
    transform: (code, id) => {
      if (UNUSED_TOOLS.test(id)) return withoutTools(code);
      if (UNUSED_CLASSES.test(id)) return `export default ${UNUSED_CLASS}`;
      return WGSL_TEXTS.test(id) && !/^export function/m.test(code) ? withoutTexts(code) : null;
    },
  };
}

function moduleOf(id: string): string {
  return [...(NEVER_REACHED[id] ?? []).map(thrower), SILENT[id] ?? ''].join('\n');
}

function thrower(name: string): string {
  return `export function ${name}() { throw new Error('not part of this build: ${name}'); }`;
}

function withoutTools(code: string): string {
  const functions = [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => thrower(name ?? ''));
  return [...functions, withoutTexts(code)].join('\n');
}

function withoutTexts(code: string): string {
  return [...code.matchAll(/^export const (\w+)/gm)].map(([head]) => `${head} = '';`).join('\n');
}
