// What an entry of the legend says in the present language.

import { NET_LAYER } from '../../figures/netPairs.ts';
import type { DataText } from '../../package/atlas.ts';
import type { LegendEntry, LegendMeaning } from '../../scene/map/legend.ts';
import type { Words } from '../../text/words.ts';
import { number } from '../base/format.ts';

/** Words of an entry; of a width, its number alone. */
export function legendWords(words: Words, dataText: DataText, { meaning }: LegendEntry): string {
  const say = words.messages.legend;
  switch (meaning.type) {
    case 'persons':
      return number(words, meaning.persons);
    case 'count':
      return dataText[`count.${meaning.count}`] ?? '';
    case 'layer': {
      if (meaning.layer === NET_LAYER) return words.messages.flow.netLegend;
      const title = dataText[`layer.${meaning.layer}.title`] ?? meaning.layer;
      if (meaning.side) {
        const { stockIn, stockOut } = words.messages.partners;
        const said = dataText[`series.${meaning.layer}.${meaning.side}`];
        return said ?? `${title}: ${meaning.side === 'in' ? stockIn : stockOut}`;
      }
      return meaning.form ? `${title}: ${words.messages.routes.forms[meaning.form]}` : title;
    }
    case 'glyph': {
      const said = glyphWords(words, dataText, meaning);
      return meaning.isEarlier ? `${said}; ${say.dashedRim}` : said;
    }
    case 'dots':
      return say.dots(number(words, meaning.people));
    case 'node':
      return meaning.changed ? say.changedNode : say.node;
    case 'gate': {
      const { kind, sample, unnamed } = meaning.gate;
      const { legend } = words.messages.gate;
      if (kind === 'compared') return legend.compared;
      const drawn = legend[kind](number(words, sample.persons));
      return unnamed === null ? drawn : `${drawn}; ${legend.hatched[unnamed]}`;
    }
    case 'stock': {
      const { stock, within, range, unstated } = say;
      const parts = [
        stock(number(words, meaning.persons)),
        meaning.within ? within : '',
        meaning.unstated ? unstated : '',
        meaning.range ? range : '',
      ];
      return parts.filter((part) => part !== '').join('; ');
    }
    case 'stock-change':
      return `${words.messages.compare.meanings[meaning.change]}; ${say.twoRims}`;
    case 'change':
      return words.messages.compare.meanings[meaning.change];
    case 'thread':
      return say.thread;
    case 'outline':
      return say.outline;
    case 'none':
      return say.none;
  }
}

function glyphWords(
  words: Words,
  dataText: DataText,
  { layer, kind, inward }: LegendMeaning & { readonly type: 'glyph' },
): string {
  const say = words.messages.legend;
  const title = dataText[`layer.${layer}.title`] ?? layer;
  switch (kind) {
    case 'share':
      return say.share(title);
    case 'rank':
      return inward ? say.rankIn(title) : say.rankOut(title);
    case 'mention':
      return say.mention(title);
  }
}
