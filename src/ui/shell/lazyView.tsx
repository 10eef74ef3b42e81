// Parts of the interface that the first view does not need: each arrives when it is first asked for, all when there is time.
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Fetched, fetchedOnce } from '../../lib/fetchedOnce.ts';
import { ArrivalNote } from '../base/ArrivalNote.tsx';
import { useArrival } from '../base/useArrival.ts';
import { useUi } from './context.ts';
import type { UiProps } from './props.ts';

type Load<Props> = () => Promise<FunctionComponent<Props>>;

const parts: Pick<Fetched<never>, 'fetch'>[] = [];

function partOf<Props>(load: Load<Props>): Fetched<FunctionComponent<Props>> {
  const part = fetchedOnce(load);
  parts.push(part);
  return part;
}

/** A part that is nothing until its code is here; `giveUp` says what becomes of the page where it does not come. */
export function lazyPart<Props extends object>(
  load: Load<Props>,
  giveUp: (ui: UiProps) => void,
): FunctionComponent<Props> {
  const part = partOf(load);
  return function Later(props: Props) {
    const ui = useUi();
    const { here: Present, failed } = useArrival(part);
    useEffect(() => {
      if (failed) giveUp(ui);
    }, [failed]);
    return Present && <Present {...props} />;
  };
}

/** A part that fills a panel of its own: a sentence until it is there, and an offer to try again where it does not come. */
export function lazyView(load: Load<object>): FunctionComponent {
  const part = partOf(load);
  return function LaterView() {
    const { words } = useUi();
    const { here: Present, failed, again } = useArrival(part);
    if (Present) return <Present />;
    const say = words.messages.views;
    return <ArrivalNote failed={failed} again={again} loading={say.loading} missing={say.failed} />;
  };
}

/** Fetches every part that is not here yet, so that opening one needs no network; a failure is for the day somebody asks. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(parts.map((part) => part.fetch()));
}
