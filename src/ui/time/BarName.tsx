// One key of the bars of the timeline: its look and its name.
export function BarName({ look, name }: { readonly look: string; readonly name: string }) {
  return (
    <span class="bar-name">
      <span class={`key ${look}`} />
      <span class="bar-words">{name}</span>
    </span>
  );
}
