// The whole interface over the map: three panels, the card in the right one, one dialog at most.
import { useState } from 'preact/hooks';
import { ArcTip } from './ArcTip.tsx';
import { CountryCard } from './CountryCard.tsx';
import { UiContext } from './context.ts';
import { AzerbaijanPanel, HelpPanel, SourcesPanel } from './laterParts.ts';
import { Notice } from './Notice.tsx';
import { PartnerList } from './PartnerList.tsx';
import type { Passing, UiProps } from './props.ts';
import { SearchBox } from './SearchBox.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { Status } from './Status.tsx';
import { Timeline } from './Timeline.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewPanel } from './ViewPanel.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { YearPanel } from './YearPanel.tsx';

export function App({ props }: { readonly props: UiProps }) {
  const { view, passing, words } = props;
  // Only narrow windows hide the drawer; wide ones show both panels whatever this says.
  const [drawerOpen, setDrawerOpen] = useState(false);
  const focus = view.focus;
  const open = drawerOpen || focus !== null;
  return (
    <UiContext.Provider value={props}>
      <div class={`ui${view.embed ? ' embed' : ''}${open ? ' drawer-open' : ''}${focus ? ' has-card' : ''}`}>
        <SheetHandle open={open} setOpen={setDrawerOpen} />
        <div class="drawer">
          <YearPanel />
          <aside class="panel right" aria-label={words.messages.countryPanel}>
            <ViewTabs />
            <TopBar />
            <SearchBox />
            {passing.mapTrouble !== 'none' && (
              <p class="trouble" role="alert">
                {passing.mapTrouble === 'lost' ? words.messages.trouble.lost : words.messages.trouble.noWebgl}
              </p>
            )}
            <PartnerList hidden={focus !== null} />
            {focus !== null && <CountryCard placeId={focus} />}
          </aside>
        </div>
        <ViewPanel />
        <Timeline />
        <Status />
        <Notice />
        <ArcTip />
        <OpenPanel panel={passing.panel} />
      </div>
    </UiContext.Provider>
  );
}

function OpenPanel({ panel }: { readonly panel: Passing['panel'] }) {
  switch (panel) {
    case 'sources':
      return <SourcesPanel />;
    case 'help':
      return <HelpPanel />;
    case 'azerbaijan':
      return <AzerbaijanPanel />;
    case null:
      return null;
  }
}
