// What a lesson changes of the state of the page, for all its parts.
import { setFlow, stopComparing } from '../../state/actions.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Lesson } from '../../ui/story/lesson.ts';
import type { PageState } from '../pageState.ts';
import type { Flight } from '../scheduler.ts';

/** From step to step. */
export const STEP_FLIGHT: Flight = { seconds: 1.4 };

export function changeLesson(state: PageState, change: Partial<Lesson>): void {
  state.pass({ lesson: { ...state.transient.lesson, ...change } });
}

/** The screen is no longer black: something has been gone to. */
export function endBlank(state: PageState): void {
  if (state.transient.lesson.blank) changeLesson(state, { blank: false });
}

/** Hides or shows the numbers of the data, and what would give them away. */
export function setHidden(state: PageState, hidden: boolean): void {
  if (hidden === state.transient.lesson.hidden) return;
  changeLesson(state, { hidden });
  keepGuessable(state);
}

/** While numbers are hidden the view stays one that does not say which is greater. */
export function keepGuessable(state: PageState): void {
  if (state.transient.lesson.hidden) state.set(guessable(state.get()), 'replace');
}

/** A comparison and a balance say which number is greater: neither is shown while pupils guess. */
function guessable(view: ViewState): ViewState {
  return setFlow(stopComparing(view), view.flow === 'net' ? 'both' : view.flow);
}
