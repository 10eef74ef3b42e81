// One question at a time: the topics of the package, of which the page answers one.
import { setTopic } from '../../state/actions.ts';
import { addressContext } from '../../state/codec.ts';
import { useElementId } from '../base/useElementId.ts';
import { useUi } from '../shell/context.ts';
import './topic.css';

/** Nothing where the package declares no topics. */
export function TopicChoice() {
  const { atlas, view, words, dataText, commands } = useUi();
  const name = useElementId();
  if (atlas.topics.length === 0) return null;
  return (
    <div class="topics" role="radiogroup" aria-label={words.messages.topic}>
      {atlas.topics.map(({ id }) => {
        const title = dataText[`topic.${id}.title`] ?? id;
        return (
          <label key={id} title={dataText[`topic.${id}.question`]}>
            <input
              type="radio"
              name={name}
              aria-label={title}
              checked={view.topic === id}
              onChange={(event) => {
                event.currentTarget.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
                commands.change((old) => setTopic(old, id, addressContext(atlas)), 'push');
              }}
            />
            <span aria-hidden>{dataText[`topic.${id}.short`] ?? title}</span>
          </label>
        );
      })}
    </div>
  );
}
