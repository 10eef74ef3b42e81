// Leaves comments and spaces of our shaders out of the bundle: they are texts, which no minifier shortens.
import type { Plugin } from 'vite';

const SHADER = /[\\/]src[\\/]map[\\/]\w+Shader\.ts$/;

/** A Vite plugin for files that hold little but shader texts. */
export function leanShaders(): Plugin {
  return {
    name: 'lean-shaders',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (SHADER.test(id) ? { code: withoutComments(code), map: null } : null),
  };
}

function withoutComments(code: string): string {
  return code
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s+\/\/ .*$/gm, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/`[^`]*`/g, (text) => text.replace(/ ?([=,;*+]) ?/g, '$1'));
}
