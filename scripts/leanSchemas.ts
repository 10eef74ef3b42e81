// Leaves the titles of tables and the descriptions of columns out of the bundle: datapackage.json is drawn from them, the page reads none.
import type { Plugin } from 'vite';

const SCHEMAS = /[\\/]src[\\/]data[\\/](?:schemas|reporterSchema)\.ts$/;
const DESCRIPTION = /\b(?:title|description):\s*'[^'\n]*',?/g;

/** A Vite plugin; the interface `Column`, whose description has no quotes, stays as it is. */
export function leanSchemas(): Plugin {
  return {
    name: 'lean-schemas',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (SCHEMAS.test(id) ? code.replace(DESCRIPTION, '') : null),
  };
}
