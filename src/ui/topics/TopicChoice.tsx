// One question at a time: the topics of the package, of which the page answers one.
import { useEffect, useRef } from 'preact/hooks';
import { setTopic } from '../../state/actions.ts';
import { addressContext } from '../../state/codec.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import './topic.css';

/** Nothing where the package declares no topics. */
export function TopicChoice() {
  const { atlas, view, words, dataText, commands } = useUi();
  const name = useElementId();
  const bar = useRef<HTMLDivElement>(null);
  // Where the bar is scrolled to, the present topic is in sight, whatever chose it.
  useEffect(() => {
    const chosen = bar.current?.querySelector(':checked')?.parentElement;
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view.topic]);
  if (atlas.topics.length === 0) return null;
  return (
    <div ref={bar} class="topics" role="radiogroup" aria-label={words.messages.topic}>
      {atlas.topics.map(({ id }) => {
        const title = dataText[`topic.${id}.title`] ?? id;
        return (
          <label key={id} title={dataText[`topic.${id}.question`]}>
            <input
              type="radio"
              name={name}
              aria-label={title}
              checked={view.topic === id}
              onChange={() => commands.change((old) => setTopic(old, id, addressContext(atlas)), 'push')}
            />
            <span aria-hidden>{dataText[`topic.${id}.short`] ?? title}</span>
          </label>
        );
      })}
    </div>
  );
}
