// Leaves out of the bundle the parts of deck.gl that this page never reaches: WebGPU packing and shaders, file loaders.
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

/** Readers and writers of that language, whose functions WebGL never calls. */
const WGSL_TOOLS = /[\\/]@luma\.gl[\\/].*(?:wgsl-interface-scan|generate-wgsl|wgsl-binding-debug)\.js$/;

/** Shader texts in WebGPU's language, which WebGL never compiles; a module that exports functions is left alone. */
const WGSL_TEXTS = /[\\/]@(?:deck|luma)\.gl[\\/].*[.-]wgsl(?:-integer)?\.js$/;

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
      if (WGSL_TOOLS.test(id)) return withoutTools(code);
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
  return [...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => thrower(name ?? '')).join('\n');
}

function withoutTexts(code: string): string {
  return [...code.matchAll(/^export const (\w+)/gm)].map(([head]) => `${head} = '';`).join('\n');
}
