// The whole interface over the map: the bar, three panels, the card in the right one, one dialog at most.
import { useEffect, useState } from 'preact/hooks';
import { PartnerList } from '../partners/PartnerList.tsx';
import { OpeningInvite } from '../story/OpeningInvite.tsx';
import { Timeline } from '../time/Timeline.tsx';
import { YearPanel } from '../year/YearPanel.tsx';
import { UiContext, useUi } from './context.ts';
import {
  ArcTip,
  AzerbaijanPanel,
  Cards,
  ExportPanel,
  HelpPanel,
  Notice,
  OpenDataPanel,
  PresentView,
  PrintSheet,
  RevealBar,
  SharePanel,
  SourcesPanel,
  StoriesPanel,
  WidestFlows,
  Worksheet,
} from './lazyViews.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapTrouble } from './MapTrouble.tsx';
import type { UiProps } from './props.ts';
import { DRAWER_ID, SheetHandle } from './SheetHandle.tsx';
import { Status } from './Status.tsx';
import { TopBar } from './TopBar.tsx';
import { ViewPanel } from './ViewPanel.tsx';
import './app.css';

export function App({ props }: { readonly props: UiProps }) {
  const { atlas, view, words } = props;
  const { presenting } = props.transient.lesson;
  // Only narrow windows hide the drawer; wide ones show both panels whatever this says.
  const [drawerOpen, setDrawerOpen] = useState(false);
  // A link may carry a pinned country alone.
  const shown = view.focus ?? view.pin;
  const hasCard = shown !== null;
  const hasTwo = view.pin !== null && view.pin !== shown;
  const open = drawerOpen || hasCard;
  const telling = view.story !== null || view.question !== null;
  const told = view.story !== null && view.question === null;
  // A story on a phone is read in the drawer.
  useEffect(() => {
    if (telling) setDrawerOpen(true);
  }, [telling]);
  const hidden = words.numbersHidden ? ' numbers-hidden' : '';
  if (presenting)
    return (
      <UiContext.Provider value={props}>
        <div class={`ui presenting${hidden}`}>
          <PresentView />
          {words.numbersHidden && <RevealBar />}
        </div>
      </UiContext.Provider>
    );
  const cards = `${hasCard ? ' has-card' : ''}${hasTwo ? ' has-two' : ''}`;
  return (
    <UiContext.Provider value={props}>
      <div
        class={`ui${view.embed ? ' embed' : ''}${open ? ' drawer-open' : ''}${cards}${telling ? ' telling' : ''}${told ? ' in-story' : ''}${hidden}`}
      >
        <Paper />
        <TopBar />
        <SheetHandle open={open} setOpen={setDrawerOpen} />
        <div id={DRAWER_ID} class="drawer">
          <YearPanel />
          <section class="panel right" aria-label={words.messages.list}>
            {hasCard && <Cards />}
            {atlas.hub === null && view.focus === null ? (
              <WidestFlows />
            ) : (
              <PartnerList hidden={hasCard && view.pin !== shown} />
            )}
          </section>
        </div>
        <ViewPanel />
        <OpeningInvite />
        <Timeline />
        <Status />
        <MapButtons />
        <MapTrouble />
        <Notices />
        <Tip />
        {words.numbersHidden && <RevealBar />}
        <OpenPanel />
      </div>
    </UiContext.Provider>
  );
}

/** What it says is read out when it comes; never in the middle of a lesson. */
function Notices() {
  const { transient, view } = useUi();
  const inLesson = transient.playing || view.story !== null;
  const shown = transient.notice !== 'none' && !inLesson && !view.embed;
  return (
    <div class="notice-place" role="status">
      {shown && <Notice />}
    </div>
  );
}

/** Nobody prints before there is a picture. */
function Paper() {
  return useUi().transient.mapStands && <PrintSheet />;
}

function Tip() {
  return useUi().transient.tip && <ArcTip />;
}

function OpenPanel() {
  switch (useUi().transient.panel) {
    case 'sources':
      return <SourcesPanel />;
    case 'help':
      return <HelpPanel />;
    case 'azerbaijan':
      return <AzerbaijanPanel />;
    case 'stories':
      return <StoriesPanel />;
    case 'worksheet':
      return <Worksheet />;
    case 'open':
      return <OpenDataPanel />;
    case 'export':
      return <ExportPanel />;
    case 'share':
      return <SharePanel />;
    case null:
      return null;
  }
}
