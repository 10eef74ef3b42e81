// `npm run gallery`: one page in gallery/ with every scene by both painters side by side, and their difference.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launchBrowser, openPage, type PageOptions } from '../browser/atlasPage.ts';
import { previewBuild } from '../browser/previewBuild.ts';
import { takeScenes } from '../browser/scenePictures.ts';
import { SCENES } from './scenes.ts';

const FOLDER = new URL('../../gallery/', import.meta.url);
const PAINTERS = ['webgl', 'svg', 'difference'] as const;

const served = await previewBuild();
const browser = await launchBrowser();
try {
  const open = (options: PageOptions) => openPage(browser, served.url, options);
  const gl = await takeScenes(open, SCENES, true);
  const svg = await takeScenes(open, SCENES, false);
  mkdirSync(FOLDER, { recursive: true });
  const figures = SCENES.map(({ name, hash }) => {
    const [left, right] = [gl.get(name)?.map, svg.get(name)?.map];
    if (!left || !right) throw new Error(`no picture of ${name}`);
    const { width, height } = left;
    const difference = new PNG({ width, height });
    const pixels = pixelmatch(left.data, right.data, difference.data, width, height, { threshold: 0.1 });
    const pictures = { webgl: left, svg: right, difference };
    for (const painter of PAINTERS)
      writeFileSync(new URL(`${name}-${painter}.png`, FOLDER), PNG.sync.write(pictures[painter]));
    const images = PAINTERS.map(
      (painter) => `<img src="${name}-${painter}.png" alt="${name}, ${painter}" loading="lazy">`,
    );
    const share = ((pixels / (width * height)) * 100).toFixed(3);
    return `<h2 id="${name}">${name}</h2><p><code>#${hash}</code>, ${share} % of pixels differ</p><div>${images.join('')}</div>`;
  });
  const style =
    'body{font:15px system-ui;margin:2rem}div{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}img{width:100%}code{overflow-wrap:anywhere}';
  const page = new URL('index.html', FOLDER);
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Scenes</title><style>${style}</style><h1>Scenes: WebGL, SVG, difference</h1>${figures.join('\n')}</html>\n`,
  );
  console.log(fileURLToPath(page));
} finally {
  await browser.close();
  await served.close();
}
