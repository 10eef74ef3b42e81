// Buttons that are drawings, each with its name for those who do not see it.
export type IconButton = readonly [name: string, path: string, press: () => void];

interface Props {
  readonly buttons: readonly IconButton[];
  /** Of a drawing, px. */
  readonly size: number;
}

export function IconButtons({ buttons, size }: Props) {
  return buttons.map(([name, path, press]) => (
    <button key={path} type="button" aria-label={name} title={name} onClick={press}>
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden>
        <path d={path} />
      </svg>
    </button>
  ));
}
