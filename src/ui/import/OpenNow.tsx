// What is open in the place of the page's own atlas: its name, how long it is kept, and the way back.
import { useState } from 'preact/hooks';
import type { ImportWords } from '../../text/import/en.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { useUi } from '../shell/context.ts';
import { OPENED_PACKAGE, openedPackage } from './openedPackage.ts';

export function OpenNow({ say }: { readonly say: ImportWords }) {
  const { fullAtlas, bundles, words, commands } = useUi();
  const [said, setSaid] = useState('');
  const { title, openData } = words.messages;
  return (
    <section class="import-now" aria-label={say.present(title)}>
      <p>
        <strong>{say.present(title)}</strong>
      </p>
      <p class="soft">{say.kept}</p>
      <p class="import-actions">
        <button type="button" class="jump" onClick={() => commands.showData('')}>
          {openData.back}
        </button>
        <button
          type="button"
          class="jump"
          onClick={() => {
            const name = `${OPENED_PACKAGE}.zip`;
            openedPackage(fullAtlas, bundles).then(
              (blob) => {
                saveBlob(name, blob);
                setSaid(say.saved(name));
              },
              () => setSaid(words.messages.export.failed),
            );
          }}
        >
          {say.savePackage}
        </button>
      </p>
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}
