// The link to the present view and the ways to hand it on: copied, sent, as a QR code, inside another page.
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { CopyField } from './CopyField.tsx';
import { embedCode, viewAddress } from './embedCode.ts';
import { QrCode } from './QrCode.tsx';
import './share.css';

export function SharePanel() {
  const { words } = useUi();
  const say = words.messages.share;
  const link = viewAddress(location.href, false);
  const title = words.messages.title;
  const send = () => {
    // Closing the system's sheet without choosing anything is no failure.
    navigator.share({ title, url: link }).catch(() => undefined);
  };
  return (
    <SidePanel heading={say.heading}>
      <section aria-label={say.link}>
        <h3>{say.link}</h3>
        {location.protocol === 'file:' && <p class="soft">{say.file}</p>}
        <CopyField label={say.link} copy={say.copyLink} text={link} />
        {'share' in navigator && (
          <button type="button" class="jump" onClick={send}>
            {say.send}
          </button>
        )}
        <QrCode text={link} />
      </section>
      <section aria-label={say.embed}>
        <h3>{say.embed}</h3>
        <p class="soft">{say.embedLead}</p>
        <CopyField
          label={say.embed}
          copy={say.copyEmbed}
          text={embedCode(viewAddress(location.href, true), title)}
        />
      </section>
    </SidePanel>
  );
}
