// The link to the present view and the ways to hand it on: copied, sent, as a QR code, inside another page.
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { CopyField } from './CopyField.tsx';
import { cardAddress, embedCode, viewAddress } from './embedCode.ts';
import { QrCode } from './QrCode.tsx';
import './share.css';

export function SharePanel() {
  const { view, words } = useUi();
  const say = words.messages.share;
  const link = viewAddress(location.href, false);
  const title = words.messages.title;
  // A file has no pages beside it, and other data have none.
  const hasCard = location.protocol !== 'file:' && view.data === '' && view.topic !== null;
  const card = hasCard ? cardAddress(location.href, view.topic, words.lang) : null;
  const send = () => {
    // Closing the system's sheet without choosing anything is no failure.
    navigator.share({ title, url: card ?? link }).catch(() => undefined);
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
        {card && <CopyField label={say.card} copy={say.copyCard} text={card} />}
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
