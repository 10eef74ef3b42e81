// The strict policy inside the built page, for servers that send no headers of their own.
import type { Plugin } from 'vite';

/** A Vite plugin for the build: `policy` as the first thing that the browser reads. */
export function policyInPage(policy: string): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
