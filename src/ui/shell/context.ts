// The props of the interface, within reach of the small parts that need words, sources or commands.
import { computed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ViewState } from '../../state/viewState.ts';
import type { UiProps } from './props.ts';

export const UiContext = createContext<UiProps | null>(null);

/**
 * The present props; throws outside of `UiContext`. Who reads a value of them while it is rendered, and of view and transient
 * state a field, is rendered again when that changes, and for nothing else; so they are no keys of a memo or an effect.
 */
export function useUi(): UiProps {
  const props = useContext(UiContext);
  if (!props) throw new Error('The interface is rendered outside of UiContext.');
  return props;
}

/** What `choose` makes of the props: who asks is rendered again where that is another value, not where the props are. */
export function useChosen<Value>(choose: (ui: UiProps) => Value, on: readonly unknown[]): Value {
  const ui = useUi();
  return useMemo(() => computed(() => choose(ui)), [ui, ...on]).value;
}

/** Whether the pointer, or the keyboard in a list, is on a place. */
export function useIsPointedAt(placeId: string | null): boolean {
  return useChosen(({ transient }) => placeId !== null && transient.hovered === placeId, [placeId]);
}

/** The view as a plain value, another one after each change: for what is kept, compared or worked on for a while. */
export function useWholeView(): ViewState {
  return useChosen(({ view }) => ({ ...view }), []);
}
