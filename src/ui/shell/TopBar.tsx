// The bar over the map: title, topics, search, the way into a lesson, the menu and the language.
import { SearchBox } from '../search/SearchBox.tsx';
import { LessonBar } from '../story/LessonBar.tsx';
import { TopicChoice } from '../topics/TopicChoice.tsx';
import { useUi } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { CloseData } from './lazyViews.ts';
import { MenuButton } from './MenuButton.tsx';
import './topBar.css';

export function TopBar() {
  const { view, words, commands } = useUi();
  return (
    <header class="panel top-bar">
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel(view.data === '' ? 'azerbaijan' : 'open')}>
          {words.messages.title}
        </button>
      </h1>
      <TopicChoice />
      <SearchBox />
      {view.data === '' ? <LessonBar /> : <CloseData />}
      <MenuButton />
      <LanguageChoice />
    </header>
  );
}
