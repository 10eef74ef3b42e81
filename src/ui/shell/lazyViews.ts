// The parts of the interface that come later: the views, the card, the telling, and the long reads in panels.
import { clearFocus, setView } from '../../state/actions.ts';
import { lazyPart, lazyView } from './lazyView.tsx';
import type { UiProps } from './props.ts';

const closePanel = (ui: UiProps) => ui.commands.openPanel(null);
const backToMap = (ui: UiProps) => ui.commands.change((view) => setView(view, 'map'), 'replace');
const closeCard = (ui: UiProps) => ui.commands.change(clearFocus, 'replace');
const goWithout = () => undefined;

export const SourcesPanel = lazyPart(
  async () => (await import('../sources/SourcesPanel.tsx')).SourcesPanel,
  closePanel,
);
export const HelpPanel = lazyPart(async () => (await import('../help/HelpPanel.tsx')).HelpPanel, closePanel);
export const AzerbaijanPanel = lazyPart(
  async () => (await import('../national/AzerbaijanPanel.tsx')).AzerbaijanPanel,
  closePanel,
);
export const OpenDataPanel = lazyPart(
  async () => (await import('../import/OpenDataPanel.tsx')).OpenDataPanel,
  closePanel,
);
export const ExportPanel = lazyPart(
  async () => (await import('../export/ExportPanel.tsx')).ExportPanel,
  closePanel,
);
/** Where it does not come, the browser prints what is on the page. */
export const PrintSheet = lazyPart(
  async () => (await import('../export/PrintSheet.tsx')).PrintSheet,
  () => {},
);
export const SharePanel = lazyPart(
  async () => (await import('../share/SharePanel.tsx')).SharePanel,
  closePanel,
);
export const StoriesPanel = lazyPart(
  async () => (await import('../story/StoriesPanel.tsx')).StoriesPanel,
  closePanel,
);
export const Worksheet = lazyPart(
  async () => (await import('../questions/Worksheet.tsx')).Worksheet,
  closePanel,
);
export const StoryPanel = lazyView(async () => (await import('../story/StoryPanel.tsx')).StoryPanel);
export const QuestionsPanel = lazyView(
  async () => (await import('../questions/QuestionsPanel.tsx')).QuestionsPanel,
);
export const PresentView = lazyView(async () => (await import('../present/PresentView.tsx')).PresentView);
export const YearsView = lazyView(async () => (await import('../years/YearsView.tsx')).YearsView);
export const ChartView = lazyView(async () => (await import('../charts/ChartView.tsx')).ChartView);
export const TableView = lazyPart(async () => (await import('../table/TableView.tsx')).TableView, backToMap);
export const Cards = lazyPart(async () => (await import('../card/Cards.tsx')).Cards, closeCard);
export const OtherCountries = lazyPart(
  async () => (await import('../partners/OtherCountries.tsx')).OtherCountries,
  goWithout,
);
export const GateLine = lazyPart(async () => (await import('../partners/GateLine.tsx')).GateLine, goWithout);
export const WidestFlows = lazyPart(
  async () => (await import('../partners/WidestFlows.tsx')).WidestFlows,
  goWithout,
);
export const ShareLists = lazyPart(
  async () => (await import('../partners/ShareLists.tsx')).ShareLists,
  goWithout,
);
export const RouteLists = lazyPart(
  async () => (await import('../partners/RouteList.tsx')).RouteLists,
  goWithout,
);
export const LayerList = lazyPart(async () => (await import('../layers/LayerList.tsx')).LayerList, goWithout);
export const MapTrouble = lazyPart(async () => (await import('./MapTrouble.tsx')).MapTrouble, goWithout);
export const TopicSentence = lazyPart(
  async () => (await import('../topics/TopicSentence.tsx')).TopicSentence,
  goWithout,
);
export const ArcTip = lazyPart(async () => (await import('./ArcTip.tsx')).ArcTip, goWithout);
export const CompareSentence = lazyPart(
  async () => (await import('../compare/CompareSentence.tsx')).CompareSentence,
  goWithout,
);
export const CountSentence = lazyPart(
  async () => (await import('../year/CountSentence.tsx')).CountSentence,
  goWithout,
);
export const CompareYears = lazyPart(
  async () => (await import('../compare/CompareYears.tsx')).CompareYears,
  goWithout,
);
export const ComparedNote = lazyPart(
  async () => (await import('../compare/ComparedNote.tsx')).ComparedNote,
  goWithout,
);
export const Contradiction = lazyPart(
  async () => (await import('../sources/Contradiction.tsx')).Contradiction,
  goWithout,
);
export const DisplayOptions = lazyPart(
  async () => (await import('./DisplayOptions.tsx')).DisplayOptions,
  goWithout,
);
export const SearchFindings = lazyPart(
  async () => (await import('../search/SearchFindings.tsx')).SearchFindings,
  goWithout,
);
export const SourceNote = lazyPart(
  async () => (await import('../sources/SourceNote.tsx')).SourceNote,
  goWithout,
);
export const EventList = lazyPart(async () => (await import('../time/EventList.tsx')).EventList, goWithout);
export const TimelineTip = lazyPart(
  async () => (await import('../time/TimelineTip.tsx')).TimelineTip,
  goWithout,
);
export const Legend = lazyPart(async () => (await import('../year/Legend.tsx')).Legend, goWithout);
export const StockTip = lazyPart(async () => (await import('./StockTip.tsx')).StockTip, goWithout);
