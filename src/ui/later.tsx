// Parts of the interface that the first view does not need: each arrives when it is first asked for, all when there is time.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useUi } from './context.ts';
import type { UiProps } from './props.ts';

type Load<Props> = () => Promise<FunctionComponent<Props>>;

/** A part and the way to it; `here` is null until its code has come. */
interface Part<Props> {
  here: FunctionComponent<Props> | null;
  /** Rejects where the code does not come; it is asked for anew the next time. */
  fetch(): Promise<void>;
}

const parts: Pick<Part<never>, 'fetch'>[] = [];

function partOf<Props>(load: Load<Props>): Part<Props> {
  const part: Part<Props> = {
    here: null,
    fetch: async () => {
      part.here ??= await load();
    },
  };
  parts.push(part);
  return part;
}

/** A part that is nothing until its code is here; `giveUp` says what becomes of the page where it does not come. */
export function later<Props extends object>(
  load: Load<Props>,
  giveUp: (ui: UiProps) => void,
): FunctionComponent<Props> {
  const part = partOf(load);
  return function Later(props: Props) {
    const ui = useUi();
    const { Present, failed } = useArrival(part);
    useEffect(() => {
      if (failed) giveUp(ui);
    }, [failed]);
    return Present && <Present {...props} />;
  };
}

/** A part that fills a panel of its own: a sentence until it is there, and an offer to try again where it does not come. */
export function laterView(load: Load<object>): FunctionComponent {
  const part = partOf(load);
  return function LaterView() {
    const { words } = useUi();
    const { Present, failed, again } = useArrival(part);
    if (Present) return <Present />;
    if (!failed) return <p class="soft">{words.messages.views.loading}</p>;
    return (
      <p role="alert">
        {words.messages.views.failed}{' '}
        <button type="button" class="jump" onClick={again}>
          {words.messages.failure.retry}
        </button>
      </p>
    );
  };
}

function useArrival<Props>(part: Part<Props>) {
  const [attempt, setAttempt] = useState(0);
  const [, setHere] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part.here !== null) return;
    let gone = false;
    part.fetch().then(
      () => gone || setHere(true),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const again = (): void => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { Present: part.here, failed, again };
}

/** Fetches every part that is not here yet, so that opening one needs no network; a failure is for the day somebody asks. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(parts.map((part) => part.fetch()));
}
