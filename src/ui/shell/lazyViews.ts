// The parts of the interface that come later: the views, the card, the telling, and the long reads in panels.
// Those that come together are asked for by one import, of which every other would repeat the whole address.
import { formsPainted } from '../../paint/overlay/formsPainted.ts';
import { clearFocus, setView } from '../../state/actions.ts';
import { lazyPart, lazyView } from './lazyView.tsx';
import type { UiProps } from './props.ts';

/** Who draws a picture later finds all of its forms here. */
const withForms = async <Parts>(code: Promise<Parts>): Promise<Parts> => {
  const [parts] = await Promise.all([code, formsPainted.fetch()]);
  return parts;
};
const parts = () => withForms(import('./parts.ts'));
const lesson = () => withForms(import('../present/lessonParts.ts'));
const sharing = () => withForms(import('../share/sharingParts.ts'));

const closePanel = (ui: UiProps) => ui.commands.openPanel(null);
const backToMap = (ui: UiProps) => ui.commands.change((view) => setView(view, 'map'), 'replace');
const closeCard = (ui: UiProps) => ui.commands.change(clearFocus, 'replace');
const goWithout = () => undefined;

export const SourcesPanel = lazyPart(async () => (await parts()).SourcesPanel, closePanel);
export const HelpPanel = lazyPart(async () => (await parts()).HelpPanel, closePanel);
export const AzerbaijanPanel = lazyPart(async () => (await parts()).AzerbaijanPanel, closePanel);
export const OpenDataPanel = lazyPart(
  async () => (await import('../import/OpenDataPanel.tsx')).OpenDataPanel,
  closePanel,
);
export const ExportPanel = lazyPart(async () => (await sharing()).ExportPanel, closePanel);
/** Where it does not come, the browser prints what is on the page. */
export const PrintSheet = lazyPart(
  async () => (await sharing()).PrintSheet,
  () => {},
);
export const SharePanel = lazyPart(async () => (await sharing()).SharePanel, closePanel);
export const StoriesPanel = lazyPart(async () => (await lesson()).StoriesPanel, closePanel);
export const Worksheet = lazyPart(async () => (await lesson()).Worksheet, closePanel);
export const StoryPanel = lazyView(async () => (await lesson()).StoryPanel);
export const QuestionsPanel = lazyView(async () => (await lesson()).QuestionsPanel);
export const PresentView = lazyView(async () => (await lesson()).PresentView);
export const YearsView = lazyView(async () => (await parts()).YearsView);
export const ChartView = lazyView(async () => (await parts()).ChartView);
export const TableView = lazyPart(async () => (await parts()).TableView, backToMap);
export const Cards = lazyPart(async () => (await parts()).Cards, closeCard);
export const OtherCountries = lazyPart(async () => (await parts()).OtherCountries, goWithout);
export const WidestFlows = lazyPart(async () => (await parts()).WidestFlows, goWithout);
export const ShareLists = lazyPart(async () => (await parts()).ShareLists, goWithout);
export const RouteLists = lazyPart(async () => (await parts()).RouteLists, goWithout);
export const LayerList = lazyPart(async () => (await parts()).LayerList, goWithout);
export const TopicSentence = lazyPart(async () => (await parts()).TopicSentence, goWithout);
export const ArcTip = lazyPart(async () => (await parts()).ArcTip, goWithout);
export const CompareSentence = lazyPart(async () => (await parts()).CompareSentence, goWithout);
export const CountSentence = lazyPart(async () => (await parts()).CountSentence, goWithout);
export const CompareYears = lazyPart(async () => (await parts()).CompareYears, goWithout);
export const ComparedNote = lazyPart(async () => (await parts()).ComparedNote, goWithout);
export const Contradiction = lazyPart(async () => (await parts()).Contradiction, goWithout);
export const DisplayOptions = lazyPart(async () => (await parts()).DisplayOptions, goWithout);
export const SearchFindings = lazyPart(async () => (await parts()).SearchFindings, goWithout);
export const SourceNote = lazyPart(async () => (await parts()).SourceNote, goWithout);
export const EventList = lazyPart(async () => (await parts()).EventList, goWithout);
export const TimelineTip = lazyPart(async () => (await parts()).TimelineTip, goWithout);
export const Legend = lazyPart(async () => (await parts()).Legend, goWithout);
export const StockTip = lazyPart(async () => (await parts()).StockTip, goWithout);
export const NetKey = lazyPart(async () => (await parts()).NetKey, goWithout);
export const ListLimits = lazyPart(async () => (await parts()).ListLimits, goWithout);
export const PaceOptions = lazyPart(async () => (await parts()).PaceOptions, goWithout);
