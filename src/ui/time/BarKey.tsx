// What the bars of the timeline are.
import { useUi } from '../shell/context.ts';
import { TopicKey } from '../shell/lazyViews.ts';
import { topicOf } from '../topics/topicOf.ts';
import { BarName } from './BarName.tsx';
import { BARS_OF_FLOW } from './barsOfFlow.ts';

export function BarKey() {
  const ui = useUi();
  const { view, words } = ui;
  const topic = topicOf(ui);
  if (topic && !topic.directions) return <TopicKey topic={topic} />;
  return (
    <p class="bar-key">
      {BARS_OF_FLOW[view.flow].map((side) => (
        <BarName key={side} look={side} name={words.messages.card[side]} />
      ))}
      {view.sourceFilter === 'all' && <BarName look="second" name={words.messages.timeline.fromSecond} />}
    </p>
  );
}
