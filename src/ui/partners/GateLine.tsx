// In the list of a year without figures by country: how many came and left, and that no country is given.

import { startCapital } from '../../lib/startCapital.ts';
import { yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { gateWords, unnamedSides } from './gateWords.ts';

/** Nothing where countries are told. */
export function GateLine() {
  const ui = useUi();
  const { view, words, dataText } = ui;
  return unnamedSides(ui).map((side) => (
    <p key={side.layerId} class="told">
      <WithMarks say={startCapital(gateWords(ui, side), words.lang)}>
        <SourceButton
          figure={side.total}
          of={`${dataText[`layer.${side.layerId}.title`] ?? words.messages.partners.country}, ${yearText(words, view.year)}`}
        />
      </WithMarks>
    </p>
  ));
}
