// What a bar or a diamond of the timeline says to the pointer and to the keyboard: value, unit and source, each number a press from its source.
import type { Figure } from '../../figures/figure.ts';
import { coverageStrips, type TimelineEvent, timelineYears } from '../../figures/timeline.ts';
import { seriesKey, seriesOf as seriesOfTopic, topicYears } from '../../figures/topicSeries.ts';
import { yearTotals } from '../../figures/yearTotals.ts';
import { figureSentence } from '../base/figureSentence.ts';
import { areOfYear, period, yearText } from '../base/format.ts';
import { WithMarks } from '../base/WithMarks.tsx';
import { useUi } from '../shell/context.ts';
import type { UiProps } from '../shell/props.ts';
import { SourceButton } from '../sources/SourceButton.tsx';
import { publisherName } from '../sources/sourceNames.ts';
import { topicOf } from '../topics/topicOf.ts';
import { barNotes } from './barNotes.ts';
import { BARS_OF_FLOW } from './barsOfFlow.ts';
import { type Props, useTimelineTip } from './useTimelineTip.ts';
import './timelineTip.css';

/** Above the column of its year, while that is pointed at and nothing plays. */
export function TimelineTip(props: Props) {
  const { atlas, transient, words } = useUi();
  const shown = useTimelineTip(props);
  if (!shown || transient.playing) return null;
  const { year, events } = shown;
  const { from, to } = atlas.time;
  const share = (year - from) / Math.max(1, to - from);
  const middle = (year - from + 0.5) / (to - from + 1);
  // It leans inward as its year lies outward, so that it never leaves the window.
  const place = { left: `${middle * 100}%`, transform: `translateX(${-share * 100}%)` };
  return (
    <section
      class="timeline-tip"
      aria-label={words.messages.timeline.tip(yearText(words, year))}
      style={place}
    >
      <strong>{yearText(words, year)}</strong>
      {events ? <Events events={events} /> : <Series year={year} />}
    </section>
  );
}

function Events({ events }: { readonly events: readonly TimelineEvent[] }) {
  const ui = useUi();
  const { words, dataText } = ui;
  return (
    <>
      {events.map(({ id, date, source }) => {
        const [from = '', to = from] = date.split('/');
        return (
          <p key={id}>
            <b>{period(words, from, to)}</b> {dataText[`event.${id}`] ?? id}{' '}
            <span class="soft">{publisherName(ui, source)}</span>
          </p>
        );
      })}
    </>
  );
}

function Series({ year }: { readonly year: number }) {
  const ui = useUi();
  const { words } = ui;
  const say = words.messages.timeline;
  const series = seriesOf(ui, year);
  return (
    <>
      {series.map(({ title, figure }) => {
        const sources = [...new Set(figure.refs.map(({ source }) => publisherName(ui, source)))];
        return (
          <p key={title}>
            {title}:{' '}
            <b>
              <WithMarks say={figureSentence(words, figure)}>
                <SourceButton figure={figure} of={`${title}, ${yearText(words, year)}`} />
              </WithMarks>
            </b>
            {dated(ui, figure, year)}
            {sources.length > 0 && <span class="soft">{sources.join(' · ')}</span>}
          </p>
        );
      })}
      {barNotes(
        words,
        series.map(({ figure }) => figure),
      ).map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      <p class="soft">{series.length > 1 && !isOneScale(ui) ? say.axisEach : say.axis}</p>
      {coverageStrips(ui.counted, ui.view).length > 0 && <p class="soft">{say.stripLines}</p>}
    </>
  );
}

/** Both directions share one scale; two series that count different things do not. */
function isOneScale(ui: UiProps): boolean {
  return topicOf(ui)?.directions ?? true;
}

function seriesOf(ui: UiProps, year: number): readonly { readonly title: string; readonly figure: Figure }[] {
  const { atlas, view, words, dataText } = ui;
  const { card } = words.messages;
  const topic = topicOf(ui);
  if (topic && !topic.directions) {
    const found = topicYears(atlas, view.sourceFilter, topic).find((each) => each.year === year);
    return seriesOfTopic(topic, view.sourceFilter)
      .map((each, index) => {
        const key = seriesKey(each);
        const figure = found?.figures[index];
        return { title: dataText[key] ?? key, figure };
      })
      .flatMap(({ title, figure }) => (figure ? [{ title, figure }] : []));
  }
  const found = timelineYears(atlas, view.sourceFilter).find((each) => each.year === year);
  if (!found) return [];
  const figures = { ...found, net: yearTotals(atlas, view.sourceFilter, year).net };
  return BARS_OF_FLOW[view.flow].map((side) => ({ title: card[side], figure: figures[side] }));
}

/** The dates where they are not the whole year. */
function dated({ words }: UiProps, { from, to }: Figure, year: number): string {
  return from === '' || areOfYear(words, year, from, to) ? ' ' : ` (${period(words, from, to)}) `;
}
