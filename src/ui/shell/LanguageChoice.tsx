// The language of the interface, shown by its code and chosen by its own name.
import { LANGUAGE_RULES, LANGUAGES } from '../../lib/language.ts';
import { setLanguage } from '../../state/actions.ts';
import { useUi } from './context.ts';

export function LanguageChoice() {
  const { words, commands } = useUi();
  return (
    <span class="language">
      <span aria-hidden>{words.lang.toUpperCase()}</span>
      <select
        aria-label={words.messages.display.language}
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
  );
}
