// The code of the forms that the present view asks for: fetched where it is not here, and said where it does not come.

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../../package/atlas.ts';
import { formsPainted } from '../../paint/overlay/formsPainted.ts';
import { asksForms } from '../../scene/map/asksForms.ts';
import { pictured } from '../../scene/map/picture.ts';
import type { PageState } from '../pageState.ts';

export interface ViewForms {
  /** The view asks for code that is not here: `failed`, or on its way. */
  readonly lacking: ReadonlySignal<'nothing' | 'coming' | 'failed'>;
  /** Asks once more for what the view lacks. */
  readonly retry: () => void;
}

/** Follows the view from now on; `atlas` is what the map shows. */
export function createViewForms(state: PageState, atlas: ReadonlySignal<Atlas>): ViewForms {
  const isHere = signal(formsPainted.here !== null);
  const hasFailed = signal(false);
  const isLacking = computed(() => !isHere.value && asksForms(atlas.value, pictured(state.view)));
  const retry = (): void => {
    if (!isLacking.peek()) return;
    hasFailed.value = false;
    formsPainted.fetch().then(
      () => {
        isHere.value = true;
        if (state.transient.mapTrouble?.kind === 'forms-missing') state.pass({ mapTrouble: null });
      },
      (cause: unknown) => {
        hasFailed.value = true;
        state.pass({ mapTrouble: { kind: 'forms-missing', cause: String(cause) } });
      },
    );
  };
  effect(() => {
    if (isLacking.value) retry();
  });
  return {
    lacking: computed(() => (!isLacking.value ? 'nothing' : hasFailed.value ? 'failed' : 'coming')),
    retry,
  };
}
