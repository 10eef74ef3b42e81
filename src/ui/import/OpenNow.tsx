// What is open in the place of the page's own atlas: its name, how long it is kept, and the way back.
import { useState } from 'preact/hooks';
import { INSIDE_DATA } from '../../state/viewState.ts';
import type { ImportWords } from '../../text/import/en.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { useUi } from '../shell/context.ts';
import { OPENED_PACKAGE, openedPackage } from './openedPackage.ts';
import { openedPage } from './openedPage.ts';

export function OpenNow({ say }: { readonly say: ImportWords }) {
  const { fullAtlas, view, bundles, words, commands } = useUi();
  const [said, setSaid] = useState('');
  const { title, openData } = words.messages;
  const isInside = view.data === INSIDE_DATA;
  const save = (name: string, make: () => Promise<Blob | null>) => {
    setSaid(words.messages.export.working);
    make().then(
      (blob) => {
        if (blob) saveBlob(name, blob);
        setSaid(blob ? say.saved(name) : say.noPage);
      },
      () => setSaid(words.messages.export.failed),
    );
  };
  const zip = () => openedPackage(fullAtlas, bundles);
  return (
    <section class="import-now" aria-label={say.present(title)}>
      <p>
        <strong>{say.present(title)}</strong>
      </p>
      {!isInside && <p class="soft">{say.kept}</p>}
      <p class="import-actions">
        {!isInside && (
          <button type="button" class="jump" onClick={() => commands.showData('')}>
            {openData.back}
          </button>
        )}
        <button type="button" class="jump" onClick={() => save(`${OPENED_PACKAGE}.zip`, zip)}>
          {say.savePackage}
        </button>
        <button
          type="button"
          class="jump"
          onClick={() => save('flows.html', async () => openedPage(await zip(), title))}
        >
          {say.savePage}
        </button>
      </p>
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}
