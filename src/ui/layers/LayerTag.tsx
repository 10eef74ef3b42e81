// Of which dates a layer speaks, where the year alone does not say it ("as reported in 2005", "January–June 2010"),
// and whether its figures are of the report.

import { isSecondSource, layerCoverage } from '../../figures/coverage.ts';
import type { LayerRow } from '../../package/atlas.ts';
import { areOfYear, period } from '../base/format.ts';
import { useUi } from '../shell/context.ts';

/** Nothing where the figures are the report's own for the year, or of another year that `LayerJumps` names. */
export function LayerTag({ layer }: { readonly layer: LayerRow }) {
  const { atlas, view, words } = useUi();
  const say = words.messages.layers;
  const coverage = layerCoverage(atlas, view.sourceFilter, layer.id, view.year);
  switch (coverage.kind) {
    case 'timeless':
      return <span class="layer-tag">{say.asReported(String(coverage.year))}</span>;
    case 'empty':
      return <span class="layer-tag">{say.none}</span>;
    case 'figures': {
      const { from, to } = coverage.slice;
      const tags = [
        ...(areOfYear(words, view.year, from, to) ? [] : [period(words, from, to)]),
        ...(isSecondSource(atlas, view.sourceFilter, layer.id, coverage.slice)
          ? [words.messages.figure.secondSource]
          : []),
      ];
      return tags.map((tag) => (
        <span key={tag} class="layer-tag">
          {tag}
        </span>
      ));
    }
    case 'earlier':
    case 'ahead':
      return null;
  }
}
