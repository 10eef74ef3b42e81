// Shaders of the build without the spaces that only a reader of their source needs.
import type { Plugin } from 'vite';

/** A template that holds a shader or a part of one. */
const SHADER = /`(?:\\\n|#version)[^`]*`/g;
/** What the template puts in stays as it is. */
const PUT_IN = /(\$\{[^}]*\})/;

/** A Vite plugin for the build. */
export function shortShaders(): Plugin {
  return {
    name: 'short-shaders',
    apply: 'build',
    transform: {
      filter: { id: /\/paint\/gl\/\w+Shader\.ts$/ },
      handler: (code) => ({ code: code.replace(SHADER, shortened), map: null }),
    },
  };
}

/** Each line stays one: a line of the preprocessor ends with it. */
function shortened(template: string): string {
  const parts = template.split(PUT_IN);
  return parts.map((part) => (part.startsWith('${') ? part : withoutSpaces(part))).join('');
}

const withoutSpaces = (glsl: string): string =>
  glsl.replace(/\n\s+/g, '\n').replace(/ *([=+*/<>?:,]|&&|\|\|) */g, '$1');
