// Parts of the interface that the first view does not need: each arrives when it is first asked for, all when there is time.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useUi } from './context.ts';
import type { UiProps } from './props.ts';

const fetches: (() => Promise<unknown>)[] = [];

/** A part that is nothing until its code is here; `giveUp` says what becomes of the page where it does not come. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  giveUp: (ui: UiProps) => void,
): FunctionComponent<Props> {
  let part: FunctionComponent<Props> | null = null;
  const fetchPart = async (): Promise<void> => {
    part ??= await load();
  };
  fetches.push(fetchPart);
  return function Later(props: Props) {
    const ui = useUi();
    const [, setHere] = useState(part !== null);
    useEffect(() => {
      if (part !== null) return;
      let gone = false;
      fetchPart().then(
        () => gone || setHere(true),
        () => gone || giveUp(ui),
      );
      return () => {
        gone = true;
      };
    }, []);
    const Present = part;
    return Present && <Present {...props} />;
  };
}

/** Fetches every part that is not here yet; a failure is for the day somebody asks. */
export async function fetchParts(): Promise<void> {
  await Promise.allSettled(fetches.map((fetchPart) => fetchPart()));
}
