// In the list of a year without figures by country: how many came and left, and that no country is given.

import { yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { gateWords, unnamedSides } from './gateWords.ts';

/** Nothing where countries are told. */
export function GateLine() {
  const ui = useUi();
  const { view, words, dataText } = ui;
  return unnamedSides(ui).map((side) => (
    <p key={side.layerId} class="told">
      <span class="value">{gateWords(ui, side)}</span>{' '}
      <SourceButton
        figure={side.total}
        of={`${dataText[`layer.${side.layerId}.title`] ?? words.messages.partners.country}, ${yearText(words, view.year)}`}
      />
    </p>
  ));
}
