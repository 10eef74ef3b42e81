// What the gate says: all who came and who left in the year, and what of them is not told by country.

import { type GateSide, gateFigures } from '../../figures/gateFigures.ts';
import { shownCount } from '../../flows/counts.ts';
import { withBeside } from '../base/figureWords.ts';
import { number, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';

type Ui = Pick<UiProps, 'atlas' | 'view' | 'words'>;

/** The sides of the gate that the view shows. */
export function gateSides({ atlas, view }: Pick<Ui, 'atlas' | 'view'>): readonly GateSide[] {
  const figures = gateFigures(atlas, view.sourceFilter, view.year);
  return [figures?.inflow, figures?.outflow].flatMap((side) => {
    if (!side || !view.layers.includes(side.layerId)) return [];
    return view.flow === (side.inward ? 'out' : 'in') ? [] : [side];
  });
}

/** "137,900 left; where to is not given" */
export function gateWords({ atlas, view, words }: Ui, side: GateSide): string {
  const say = words.messages.gate;
  const total = withBeside(words, side.total);
  const said = side.inward ? say.came(total) : say.left(total);
  // Beside another count the total is said to be the hub's own, and nothing is left over of the two.
  if (shownCount(atlas, view) !== 'own') return say.own(said);
  const rest = restWords({ words }, side);
  return rest === '' ? said : `${said}; ${rest}`;
}

function restWords({ words }: Pick<Ui, 'words'>, { inward, unnamed, persons, named }: GateSide): string {
  const { from, to } = words.messages.gate;
  const say = inward ? from : to;
  if (unnamed === 'all') return say.all;
  const rest = persons - named;
  return rest > 0 ? say[unnamed](number(words, rest)) : '';
}

/** What the gate on the map is called: the year and all that its tip says. */
export function gateName(ui: Ui): string {
  const { view, words } = ui;
  const sides = gateSides(ui).map((side) => gateWords(ui, side));
  return [words.messages.gate.name(yearText(words, view.year)), ...sides].join('. ');
}

/** The sides of which no country is told, where the hub's own count alone is shown. */
export function unnamedSides(ui: Ui): readonly GateSide[] {
  if (shownCount(ui.atlas, ui.view) !== 'own') return [];
  return gateSides(ui).filter(({ unnamed }) => unnamed === 'all');
}

/** Of a year without figures by country, what the gate says that no headline does; else ''. */
export function unnamedText(ui: Ui): string {
  return unnamedSides(ui)
    .map((side) => `${gateWords(ui, side)}.`)
    .join(' ');
}
