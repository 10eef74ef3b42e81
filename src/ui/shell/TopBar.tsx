// The bar over the map: title, topics, search, the way into a lesson, the menu and the language.

import { INSIDE_DATA } from '../../state/viewState.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { LessonBar } from '../story/LessonBar.tsx';
import { TopicChoice } from '../topics/TopicChoice.tsx';
import { useUi } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MenuButton } from './MenuButton.tsx';
import './topBar.css';

export function TopBar() {
  const { view, words, commands } = useUi();
  const { openData } = words.messages;
  return (
    <header class="panel top-bar">
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel(view.data === '' ? 'azerbaijan' : 'open')}>
          {words.messages.title}
        </button>
      </h1>
      <TopicChoice />
      <SearchBox />
      {view.data === '' ? (
        <LessonBar />
      ) : view.data === INSIDE_DATA ? null : (
        <button type="button" class="quiet" title={openData.back} onClick={() => commands.showData('')}>
          {openData.close}
        </button>
      )}
      <MenuButton />
      <LanguageChoice />
    </header>
  );
}
