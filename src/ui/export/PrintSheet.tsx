// The present view for paper, painted when the browser is about to print: a canvas of WebGL would come out blank.
import { useEffect, useRef } from 'preact/hooks';
import { paintSheet } from '../../paint/sheet/paintSheet.ts';
import type { CountryShapes } from '../../scene/map/basemap.ts';
import { PRINT_PALETTE } from '../../scene/style/printPalette.ts';
import { THEMES, type Theme } from '../../state/viewState.ts';
import { finestShapes, shapesOf } from '../base/shapes.ts';
import { useUi } from '../shell/context.ts';
import { applyTheme } from '../shell/theme.ts';
import { chartSheet } from './chartSheet.ts';
import { paintMapSheet } from './mapSheet.ts';
import { paintYearsSheet } from './yearsSheet.ts';
import './printSheet.css';

/** A4 across, less its margins, in px that make the letters of the sheet readable. */
const PAPER = { width: 1160, height: 765 } as const;

export function PrintSheet() {
  const ui = useUi();
  const present = useRef(ui);
  present.current = ui;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Without shapes the browser prints what is on the page; finer ones are for who asks the page to print.
    shapesOf('coarse', ui.atlas.hub).then(
      () => place.current?.setAttribute('data-ready', ''),
      () => undefined,
    );
    const root = document.documentElement;
    let theme: Theme = 'light';
    const fill = (): void => {
      // Paper is white: cards and charts are printed in the colours of the light page.
      theme = THEMES.find((each) => each === root.dataset.theme) ?? 'light';
      applyTheme(root, 'light');
      const shapes = finestShapes(ui.atlas.hub);
      if (!shapes || !place.current) return;
      const svg = paintSheet(sheetFor(shapes));
      const parsed = new DOMParser().parseFromString(svg, 'text/html').body;
      place.current.replaceChildren(...parsed.childNodes);
    };
    const empty = (): void => {
      applyTheme(root, theme);
      place.current?.replaceChildren();
    };
    const sheetFor = (countries: CountryShapes) => {
      const { width, height } = PAPER;
      const { view } = present.current.view;
      const chart = view === 'chart' ? chartSheet(present.current, width, height, PRINT_PALETTE) : null;
      if (chart) return chart;
      const paint = view === 'years' ? paintYearsSheet : paintMapSheet;
      return paint(present.current, countries, { palette: PRINT_PALETTE, width, height });
    };
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', empty);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', empty);
    };
  }, []);
  return <div ref={place} class="print-sheet" aria-hidden />;
}
