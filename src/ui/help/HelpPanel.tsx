// Help: how to use the page, how to read the map, what a missing number means, the keys from the key table, accessibility.
import { KEYS } from '../../state/keys.ts';
import type { Messages } from '../../text/en.ts';
import { useUi } from '../shell/context.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import './help.css';

export function HelpPanel() {
  const { transient, words, commands } = useUi();
  const { help: say, access } = words.messages;
  return (
    <SidePanel heading={say.heading}>
      <section>
        <h3>{say.use}</h3>
        <dl class="help-list">
          {say.parts.map(([part, meaning]) => (
            <div key={part}>
              <dt>{part}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{say.reading}</h3>
        {say.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="soft">{say.borders}</p>
        <p class="soft">{words.messages.offline.help}</p>
      </section>
      <section>
        <h3>{say.missing}</h3>
        <dl class="help-list">
          {say.states.map(([state, meaning]) => (
            <div key={state}>
              <dt>{state}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{say.keys}</h3>
        <label class="switch">
          <input
            type="checkbox"
            checked={transient.shortcuts}
            onChange={() => commands.setShortcuts(!transient.shortcuts)}
          />
          {say.shortcuts}
        </label>
        <dl class="help-list">
          {keyRows(say).map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{access.heading}</h3>
        {access.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
    </SidePanel>
  );
}

/** Keys and meaning of each command that the catalogue has words for; the nine layer keys are one row. */
function keyRows(say: Messages['help']): readonly (readonly [string, string])[] {
  return KEYS.flatMap(({ id, keys }) => {
    if (id === 'topic-1') return [['1 … 7', say.topicKeys] as const];
    const meaning = say.commands[id];
    if (meaning === undefined) return [];
    return [
      [
        keys.map((key) => say.keyNames[key] ?? (key.length === 1 ? key.toUpperCase() : key)).join(', '),
        meaning,
      ] as const,
    ];
  });
}
