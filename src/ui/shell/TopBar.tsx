// The bar over the map: title, topics, search, the way into a lesson, the menu and the language.

import { SearchBox } from '../search/SearchBox.tsx';
import { LessonBar } from '../story/LessonBar.tsx';
import { TopicChoice } from '../topics/TopicChoice.tsx';
import { useUi } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MenuButton } from './MenuButton.tsx';

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
