// The row above the search: sources, help, display and language.
import { LANGUAGE_RULES, LANGUAGES } from '../lib/language.ts';
import { setLanguage } from '../state/actions.ts';
import { useUi } from './context.ts';
import { DisplayOptions } from './laterParts.ts';
import { Popover } from './Popover.tsx';

export function TopBar() {
  const { words, commands } = useUi();
  const say = words.messages.display;
  return (
    <div class="top-bar">
      <button type="button" class="quiet" onClick={() => commands.openPanel('sources')}>
        {say.sources}
      </button>
      <button type="button" class="quiet" onClick={() => commands.openPanel('help')}>
        {say.help}
      </button>
      <Popover label={say.heading} buttonClass="quiet" face={say.heading}>
        {() => <DisplayOptions />}
      </Popover>
      <span class="language">
        <span aria-hidden>{words.lang.toUpperCase()}</span>
        <select
          aria-label={say.language}
          value={words.lang}
          onChange={(event) => {
            const lang = LANGUAGES.find((each) => each === event.currentTarget.value);
            if (lang) commands.change((view) => setLanguage(view, lang), 'push');
          }}
        >
          {LANGUAGES.map((lang) => (
            <option key={lang} value={lang} lang={lang}>
              {LANGUAGE_RULES[lang].ownName}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
