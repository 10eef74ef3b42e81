// The views of the same state as tabs: the map, its years side by side, charts, and the twin for reading, the table.
import { setView } from '../../state/actions.ts';
import type { View } from '../../state/viewState.ts';
import { useUi } from './context.ts';

/** The views that exist, in the order of the tabs. */
const TABS = ['map', 'years', 'chart', 'table'] as const satisfies readonly View[];

export function ViewTabs() {
  const { view, words, commands } = useUi();
  const say = words.messages.views;
  const present = TABS.find((tab) => tab === view.view) ?? 'map';
  const go = (tab: (typeof TABS)[number]) => commands.change((each) => setView(each, tab), 'push');
  return (
    <div class="view-tabs" role="tablist" aria-label={say.label}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === present}
          tabIndex={tab === present ? 0 : -1}
          onClick={() => go(tab)}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
            const next = TABS[(index + step + TABS.length) % TABS.length];
            if (step === 0 || !next) return;
            event.preventDefault();
            event.stopPropagation();
            const tabs = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]');
            tabs?.[TABS.indexOf(next)]?.focus();
            go(next);
          }}
        >
          {say[tab]}
        </button>
      ))}
    </div>
  );
}
