// The parts of the interface that come later: the views, the card, the telling, and the long reads in panels.
// Those that come together are asked for by one import, of which every other would repeat the whole address.

import type { FunctionComponent } from 'preact';
import { formsPainted } from '../../paint/overlay/formsPainted.ts';
import { clearFocus, setView } from '../../state/actions.ts';
import { otherRows } from '../partners/otherRows.ts';
import { loadInput } from './inputCode.ts';
import { lazyPart, lazyView } from './lazyView.tsx';
import type { UiProps } from './props.ts';

/** Who draws a picture or lists flows later finds all of their forms here. */
const withForms = async <Parts>(code: Promise<Parts>): Promise<Parts> => {
  const [parts] = await Promise.all([code, formsPainted.fetch(), otherRows.fetch()]);
  return parts;
};
const parts = () => withForms(import('./parts.ts'));
const lesson = () => withForms(import('../present/lessonParts.ts'));
const sharing = () => withForms(import('../share/sharingParts.ts'));

const closePanel = (ui: UiProps) => ui.commands.openPanel(null);
const goWithout = () => undefined;

/** One of those parts that come together. */
const part = <Props extends object>(
  take: (all: Awaited<ReturnType<typeof parts>>) => FunctionComponent<Props>,
  giveUp: (ui: UiProps) => void = goWithout,
) => lazyPart(async () => take(await parts()), giveUp);

export const Note = lazyPart(async () => (await loadInput()).Note, goWithout);
export const SourcesPanel = part((all) => all.SourcesPanel, closePanel);
export const HelpPanel = part((all) => all.HelpPanel, closePanel);
export const AzerbaijanPanel = part((all) => all.AzerbaijanPanel, closePanel);
export const OpenDataPanel = lazyPart(
  async () => (await import('../import/OpenDataPanel.tsx')).OpenDataPanel,
  closePanel,
);
export const ExportPanel = lazyPart(async () => (await sharing()).ExportPanel, closePanel);
/** Where it does not come, the browser prints what is on the page. */
export const PrintSheet = lazyPart(async () => (await sharing()).PrintSheet, goWithout);
export const SharePanel = lazyPart(async () => (await sharing()).SharePanel, closePanel);
export const StoriesPanel = lazyPart(async () => (await lesson()).StoriesPanel, closePanel);
export const Worksheet = lazyPart(async () => (await lesson()).Worksheet, closePanel);
export const RevealBar = lazyPart(async () => (await lesson()).RevealBar, goWithout);
export const StoryPanel = lazyView(async () => (await lesson()).StoryPanel);
export const QuestionsPanel = lazyView(async () => (await lesson()).QuestionsPanel);
export const PresentView = lazyView(async () => (await lesson()).PresentView);
export const YearsView = lazyView(async () => (await parts()).YearsView);
export const ChartView = lazyView(async () => (await parts()).ChartView);
export const TableView = part(
  (all) => all.TableView,
  (ui) => ui.commands.change((view) => setView(view, 'map'), 'replace'),
);
export const Cards = part(
  (all) => all.Cards,
  (ui) => ui.commands.change(clearFocus, 'replace'),
);
export const OtherCountries = part((all) => all.OtherCountries);
export const WidestFlows = part((all) => all.WidestFlows);
export const ShareLists = part((all) => all.ShareLists);
export const RouteLists = part((all) => all.RouteLists);
export const LayerList = part((all) => all.LayerList);
export const TopicSentences = part((all) => all.TopicSentences);
export const ArcTip = part((all) => all.ArcTip);
export const CompareSentence = part((all) => all.CompareSentence);
export const CountSentence = part((all) => all.CountSentence);
export const CompareYears = part((all) => all.CompareYears);
export const ComparedNote = part((all) => all.ComparedNote);
export const Contradiction = part((all) => all.Contradiction);
export const CloseData = part((all) => all.CloseData);
export const MenuItems = part((all) => all.MenuItems);
export const SearchFindings = part((all) => all.SearchFindings);
export const SourceNote = part((all) => all.SourceNote);
export const EventList = part((all) => all.EventList);
export const TimelineTip = part((all) => all.TimelineTip);
export const TopicKey = part((all) => all.TopicKey);
export const Legend = part((all) => all.Legend);
export const Notice = part((all) => all.Notice);
export const StockTip = part((all) => all.StockTip);
export const NetKey = part((all) => all.NetKey);
export const ListLimits = part((all) => all.ListLimits);
export const PaceOptions = part((all) => all.PaceOptions);
