// The interface as HTML, and plain ways to read it.
import { renderToString } from 'preact-render-to-string';
import { LayerList } from '../../src/ui/layers/LayerList.tsx';
import { App } from '../../src/ui/shell/App.tsx';
import { UiContext } from '../../src/ui/shell/context.ts';
import { fetchParts } from '../../src/ui/shell/lazyView.tsx';
import type { UiProps } from '../../src/ui/shell/props.ts';
import { StockTip } from '../../src/ui/shell/StockTip.tsx';

// A string is made at once: the parts that a page fetches when it has time must be here before.
await fetchParts();

/** The whole interface. */
export function html(props: UiProps): string {
  return renderToString(<App props={props} />);
}

/** What "Add a layer" opens. */
export function layersHtml(props: UiProps): string {
  return renderToString(
    <UiContext.Provider value={props}>
      <LayerList />
    </UiContext.Provider>,
  );
}

/** What the pointer is told over the disc of people at a place. */
export function stockTipHtml(props: UiProps, placeId: string): string {
  return renderToString(
    <UiContext.Provider value={props}>
      <StockTip placeId={placeId} />
    </UiContext.Provider>,
  );
}

/** Text without tags, spaces folded. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();
}

/** `aria-label`s of the elements of a tag, in order. */
export function names(markup: string, tag: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*aria-label="([^"]*)"`, 'g'))].map(
    ([, name]) => name ?? '',
  );
}

/** The markup from the first `start` to the next `end`. */
export function between(markup: string, start: string, end: string): string {
  const from = markup.indexOf(start);
  return from < 0 ? '' : markup.slice(from, markup.indexOf(end, from));
}
