// The present view as a picture: a preview, a size, and the ways to take it along.
import { useEffect, useState } from 'preact/hooks';
import { pngOf, rasterSvg } from '../../paint/sheet/rasterSvg.ts';
import { useUi, useWholeView } from '../shell/context.ts';
import { fileName } from './fileName.ts';
import { layoutWidth } from './layoutWidth.ts';
import { sheetShapes } from './mapSheet.ts';
import { pictureSheet } from './pictureSheet.ts';
import { releaseLater, saveBlob } from './saveBlob.ts';

/** Of a sheet, px; larger pictures are the same sheet drawn finer. */
const SHEET = { width: 1440, height: 810 } as const;
const SIZES = [
  SHEET,
  { width: 2880, height: 1620 },
  { width: 3840, height: 2160 },
  // What programs show beside a shared link.
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 1080, height: (1080 * 16) / 9 },
] as const;
type Size = (typeof SIZES)[number];

const sizeName = ({ width, height }: Size) => `${width} × ${height}`;

export function PictureSection() {
  const ui = useUi();
  const { words } = ui;
  const view = useWholeView();
  const say = words.messages.export;
  const [size, setSize] = useState<Size>(SHEET);
  const [said, setSaid] = useState('');
  const sheetWidth = layoutWidth(size);
  const sheetHeight = Math.round((sheetWidth * size.height) / size.width);
  const svg = () => pictureSheet({ ...ui, view }, sheetWidth, sheetHeight);
  const png = async () => pngOf(await rasterSvg(await svg(), size.width, size.height));
  const preview = usePreview(svg, () => setSaid(say.failed), [view, words, sheetWidth, sheetHeight]);

  return (
    <section class="export-picture" aria-label={say.picture}>
      <h3>{say.picture}</h3>
      <div class="picture-preview">{preview !== '' && <img src={preview} alt={say.preview} />}</div>
      <fieldset class="choices">
        <legend>{say.size}</legend>
        {SIZES.map((each) => (
          <label key={each.width}>
            <input type="radio" name="picture-size" checked={each === size} onChange={() => setSize(each)} />
            {sizeName(each)}
          </label>
        ))}
      </fieldset>
      <PictureButtons svg={svg} png={png} setSaid={setSaid} />
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}

/** An address of the picture, anew whenever one of `of` is another; '' until it is there. */
function usePreview(svg: () => Promise<string>, failed: () => void, of: readonly unknown[]): string {
  const [preview, setPreview] = useState('');
  useEffect(() => {
    let url = '';
    let gone = false;
    svg().then((text) => {
      if (gone) return;
      url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      setPreview(url);
    }, failed);
    return () => {
      gone = true;
      // The image of the last view may still be loading.
      releaseLater(url);
    };
  }, of);
  return preview;
}

interface Ways {
  readonly svg: () => Promise<string>;
  readonly png: () => Promise<Blob>;
  readonly setSaid: (said: string) => void;
}

/** The ways to take the picture along. */
function PictureButtons({ svg, png, setSaid }: Ways) {
  const { atlas, words } = useUi();
  const view = useWholeView();
  const say = words.messages.export;
  const savePng = () => {
    const name = fileName(words, view, 'png');
    setSaid(say.working);
    png().then(
      (blob) => {
        saveBlob(name, blob);
        setSaid(say.saved(name));
      },
      () => setSaid(say.tooLarge),
    );
  };
  const saveSvg = () => {
    const name = fileName(words, view, 'svg');
    svg().then(
      (text) => {
        saveBlob(name, new Blob([text], { type: 'image/svg+xml' }));
        setSaid(say.saved(name));
      },
      () => setSaid(say.failed),
    );
  };
  const copy = () => {
    if (!('ClipboardItem' in window) || !navigator.clipboard?.write) return setSaid(say.noCopyPicture);
    setSaid(say.working);
    // The promise goes in as it is: after it the browser would no longer see the press of the button.
    navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]).then(
      () => setSaid(say.copied),
      () => setSaid(say.noCopyPicture),
    );
  };
  const printFine = (): void => {
    const now = (): void => print();
    sheetShapes(atlas).then(now, now);
  };
  return (
    <div class="export-buttons">
      <button type="button" class="jump" onClick={savePng}>
        {say.png}
      </button>
      <button type="button" class="jump" onClick={saveSvg}>
        {say.svg}
      </button>
      <button type="button" class="jump" onClick={copy}>
        {say.copyPicture}
      </button>
      <button type="button" class="jump" onClick={printFine}>
        {say.print}
      </button>
    </div>
  );
}
