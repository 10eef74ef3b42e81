// What the bars of a topic are: each series as its bars are drawn, then what hollow and dashed ones say.
import { seriesKey, seriesOf, topicYears } from '../../figures/topicSeries.ts';
import type { Topic } from '../../package/descriptor.ts';
import { useUi } from '../shell/context.ts';
import { BarName } from './BarName.tsx';
import { barKinds } from './barNotes.ts';

const SERIES = ['first-series', 'second-series', 'third-series'];

export function TopicKey({ topic }: { readonly topic: Topic }) {
  const { atlas, view, words, dataText } = useUi();
  const { fromSecond, someMonths } = words.messages.timeline;
  const years = topicYears(atlas, view.sourceFilter, topic);
  const { hasHollow, hasDashed } = barKinds(years.flatMap(({ figures }) => figures));
  return (
    <p class="bar-key">
      {seriesOf(topic, view.sourceFilter).map((series, index) => {
        const key = seriesKey(series);
        const own = barKinds(years.flatMap(({ figures }) => figures[index] ?? []));
        const look = `${SERIES[index] ?? 'third-series'}${own.hasFilled || !own.hasHollow ? '' : ' second'}`;
        return <BarName key={key} look={look} name={dataText[key] ?? key} />;
      })}
      {hasHollow && <BarName look="second" name={fromSecond} />}
      {hasDashed && <BarName look="dashed" name={someMonths} />}
    </p>
  );
}
