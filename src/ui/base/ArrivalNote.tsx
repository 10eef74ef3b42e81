// Where something is still to come: a sentence, and an offer to try again where it does not.
import { useUi } from '../shell/context.ts';

interface Props {
  readonly failed: boolean;
  readonly again: () => void;
  readonly loading: string;
  /** Said where it does not come. */
  readonly missing: string;
}

export function ArrivalNote({ failed, again, loading, missing }: Props) {
  const { words } = useUi();
  if (!failed) return <p class="soft">{loading}</p>;
  return (
    <p role="alert">
      {missing}{' '}
      <button type="button" class="jump" onClick={again}>
        {words.messages.failure.retry}
      </button>
    </p>
  );
}
