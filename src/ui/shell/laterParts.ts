// The parts of the interface that come later: the views, the card, the telling, and the long reads in panels.
import { clearFocus, setView } from '../../state/actions.ts';
import { later, laterView } from './later.tsx';
import type { UiProps } from './props.ts';

const closePanel = (ui: UiProps) => ui.commands.openPanel(null);
const backToMap = (ui: UiProps) => ui.commands.change((view) => setView(view, 'map'), 'replace');
const closeCard = (ui: UiProps) => ui.commands.change(clearFocus, 'replace');
const goWithout = () => undefined;

export const SourcesPanel = later(
  async () => (await import('../sources/SourcesPanel.tsx')).SourcesPanel,
  closePanel,
);
export const HelpPanel = later(async () => (await import('../help/HelpPanel.tsx')).HelpPanel, closePanel);
export const AzerbaijanPanel = later(
  async () => (await import('../national/AzerbaijanPanel.tsx')).AzerbaijanPanel,
  closePanel,
);
export const ExportPanel = later(
  async () => (await import('../export/ExportPanel.tsx')).ExportPanel,
  closePanel,
);
/** Where it does not come, the browser prints what is on the page. */
export const PrintSheet = later(
  async () => (await import('../export/PrintSheet.tsx')).PrintSheet,
  () => {},
);
export const SharePanel = later(async () => (await import('../share/SharePanel.tsx')).SharePanel, closePanel);
export const StoriesPanel = later(
  async () => (await import('../story/StoriesPanel.tsx')).StoriesPanel,
  closePanel,
);
export const Worksheet = later(
  async () => (await import('../questions/Worksheet.tsx')).Worksheet,
  closePanel,
);
export const StoryPanel = laterView(async () => (await import('../story/StoryPanel.tsx')).StoryPanel);
export const QuestionsPanel = laterView(
  async () => (await import('../questions/QuestionsPanel.tsx')).QuestionsPanel,
);
export const PresentView = laterView(async () => (await import('../present/PresentView.tsx')).PresentView);
export const YearsView = laterView(async () => (await import('../years/YearsView.tsx')).YearsView);
export const ChartView = laterView(async () => (await import('../charts/ChartView.tsx')).ChartView);
export const TableView = later(async () => (await import('../table/TableView.tsx')).TableView, backToMap);
export const Cards = later(async () => (await import('../card/Cards.tsx')).Cards, closeCard);
export const OtherCountries = later(
  async () => (await import('../partners/OtherCountries.tsx')).OtherCountries,
  goWithout,
);
export const ShareLists = later(
  async () => (await import('../partners/ShareLists.tsx')).ShareLists,
  goWithout,
);
export const RouteLists = later(
  async () => (await import('../partners/RouteList.tsx')).RouteLists,
  goWithout,
);
export const LayerList = later(async () => (await import('../layers/LayerList.tsx')).LayerList, goWithout);
export const MapTrouble = later(async () => (await import('./MapTrouble.tsx')).MapTrouble, goWithout);
export const TopicSentence = later(
  async () => (await import('../topics/TopicSentence.tsx')).TopicSentence,
  goWithout,
);
export const ArcTip = later(async () => (await import('./ArcTip.tsx')).ArcTip, goWithout);
export const CompareSentence = later(
  async () => (await import('../compare/CompareSentence.tsx')).CompareSentence,
  goWithout,
);
export const CompareYears = later(
  async () => (await import('../compare/CompareYears.tsx')).CompareYears,
  goWithout,
);
export const ComparedNote = later(
  async () => (await import('../compare/ComparedNote.tsx')).ComparedNote,
  goWithout,
);
export const Contradiction = later(
  async () => (await import('../sources/Contradiction.tsx')).Contradiction,
  goWithout,
);
export const DisplayOptions = later(
  async () => (await import('./DisplayOptions.tsx')).DisplayOptions,
  goWithout,
);
export const SearchFindings = later(
  async () => (await import('../search/SearchFindings.tsx')).SearchFindings,
  goWithout,
);
export const SourceNote = later(
  async () => (await import('../sources/SourceNote.tsx')).SourceNote,
  goWithout,
);
export const Tour = later(async () => (await import('../tour/Tour.tsx')).Tour, closePanel);
export const EventList = later(async () => (await import('../time/EventList.tsx')).EventList, goWithout);
export const TourInvite = later(async () => (await import('../tour/TourInvite.tsx')).TourInvite, goWithout);
export const Legend = later(async () => (await import('../year/Legend.tsx')).Legend, goWithout);
