// A QR code as SVG: dark on white in every theme, since readers expect it so.
import { encode } from 'uqr';
import { useUi } from '../shell/context.ts';

const QUIET = 4;

export function QrCode({ text }: { readonly text: string }) {
  const { words } = useUi();
  const say = words.messages.share;
  const modules = modulesOf(text);
  if (!modules) return <p class="soft">{say.tooLong}</p>;
  const side = modules.length + 2 * QUIET;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={say.qr}
      viewBox={`0 0 ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect class="qr-ground" width={side} height={side} />
      <path d={qrPath(modules)} />
    </svg>
  );
}

/** Rows of dark and light; null where the text is longer than a code can hold. */
function modulesOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', border: 0 }).data;
  } catch {
    return null;
  }
}

function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])))
    .join('');
}
