// The bar over the map: title, topics, search, the way into a lesson, the menu and the language.

import { useUi } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LessonBar } from './LessonBar.tsx';
import { MenuButton } from './MenuButton.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TopicChoice } from './TopicChoice.tsx';

export function TopBar() {
  const { words, commands } = useUi();
  return (
    <header class="panel top-bar">
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel('azerbaijan')}>
          {words.messages.title}
        </button>
      </h1>
      <TopicChoice />
      <SearchBox />
      <LessonBar />
      <MenuButton />
      <LanguageChoice />
    </header>
  );
}
