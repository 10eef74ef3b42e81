// The props of the interface, within reach of the small parts that need words, sources or commands.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiProps } from './props.ts';

export const UiContext = createContext<UiProps | null>(null);

/** The present props; throws outside of `UiContext`. */
export function useUi(): UiProps {
  const props = useContext(UiContext);
  if (!props) throw new Error('The interface is rendered outside of UiContext.');
  return props;
}
