// A sentence of the catalogue with an element in the place of its number.
import type { ComponentChildren } from 'preact';

/** Stands for the number while the sentence is made; a private-use character that no language writes. */
const SLOT = '\uE000';

/** `make` gets a placeholder in the place of the formatted number; `children` appears there. */
export function Slotted({
  make,
  children,
}: {
  readonly make: (value: string) => string;
  readonly children: ComponentChildren;
}) {
  const [before, after] = make(SLOT).split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
