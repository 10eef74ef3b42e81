// The build that is one HTML file: it opens by a double click, from a stick, without a server and without a network.
import { readFile } from 'node:fs/promises';
import { build as buildAlone, type Plugin, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { blobModule } from './builtPackage.ts';

export const SINGLE_FILE_FOLDER = 'dist-single';
export const SINGLE_FILE_NAME = 'azerbaijan-migration-atlas.html';

/** A page opened as a file has no server to send its policy; nothing here may reach the network. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  // MapLibre starts its worker from a data: URL where the origin is none, as that of a file is.
  'worker-src blob: data:',
  'connect-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Vite plugins: every chunk, table, shape and font goes into the page; the worker of MapLibre becomes a Blob. */
export function singleFile(): PluginOption {
  return [
    folder(),
    workerAsBlob(),
    textAsBlob(),
    ownPolicy(),
    viteSingleFile({ removeViteModuleLoader: true, outputFileName: SINGLE_FILE_NAME }),
  ];
}

function folder(): Plugin {
  return {
    name: 'single-file-folder',
    // Files beside the page (icons, manifest) have no place here.
    config: ({ build }) => ({ publicDir: false, build: { outDir: build?.outDir ?? SINGLE_FILE_FOLDER } }),
  };
}

/** A file beside the page cannot be fetched by a page opened as a file; a Blob can, which MapLibre turns into what starts. */
function workerAsBlob(): Plugin {
  return {
    name: 'worker-as-blob',
    enforce: 'pre',
    load: {
      filter: { id: /\?worker&url$/ },
      handler: async (id) => {
        const code = await bundled(withoutQuery(id));
        return id.includes('node_modules') ? blobModule(code, 'text/javascript') : dataModule(code);
      },
    },
  };
}

async function bundled(input: string): Promise<string> {
  const result = await buildAlone({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const [chunk] = outputs.flatMap(({ output }) => output.filter((each) => each.type === 'chunk'));
  if (!chunk) throw new Error(`${input} did not come out as one chunk`);
  return chunk.code;
}

/** Tables and shapes as they are: a data: URL would be a third longer. */
function textAsBlob(): Plugin {
  return {
    name: 'text-as-blob',
    enforce: 'pre',
    load: {
      filter: { id: /\.(csv|json|md)\?url$/ },
      handler: async (id) => blobModule(await readFile(withoutQuery(id), 'utf8'), 'text/plain'),
    },
  };
}

function withoutQuery(id: string): string {
  return id.replace(/\?.*$/, '');
}

/** A page that is opened as a file starts no worker of modules from a Blob: ours comes as a data: URL. */
function dataModule(code: string): string {
  return `export default 'data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(code)});`;
}

/** As text and not as a tag: Vite would write its quotes as entities, which vite-plugin-singlefile does not read. */
function ownPolicy(): Plugin {
  return {
    name: 'single-file-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
        ),
    },
  };
}
