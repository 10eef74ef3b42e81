// The numbers on arcs in words: the same on the screen, on a sheet and in a film.
import type { ArcValues } from '../../scene/labels/valueCandidates.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Words } from '../../text/words.ts';
import { number } from '../base/format.ts';

/** Which arcs of a view have their number written on them, and how it is written in the present language. */
export function arcValues(view: ViewState, words: Words): ArcValues {
  return {
    // A question mark on every arc would say nothing.
    on: words.numbersHidden ? 'none' : view.values ? 'all' : 'few',
    format: (persons, signed) => number(words, persons, { signed }),
    unstated: words.messages.gate.from.unstated,
    focus: [view.focus, view.pin].flatMap((id) => id ?? []),
    percent(value, isAbout) {
      const bare = number(words, value, { percent: true });
      return isAbout ? words.messages.figure.about(bare) : bare;
    },
  };
}
