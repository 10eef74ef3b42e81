// Out of another page into the atlas itself, at the same view.
import { useUi } from './context.ts';

/** Shown where the atlas is embedded; the address is read when the link is used. */
export function EmbedLink() {
  const { words } = useUi();
  const point = (event: { readonly currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = location.href.replace(/([#&])embed=1&?/, '$1').replace(/[#&]$/, '');
  };
  return (
    <a
      class="open-atlas"
      href={location.pathname}
      target="_blank"
      rel="noopener"
      onPointerDown={point}
      onKeyDown={point}
      onClick={point}
    >
      {words.messages.share.open}
    </a>
  );
}
