// The bar over the map: title, topics, search, the way into a lesson, the menu and the language.
import { Kept } from '../base/Kept.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { LessonBar } from '../story/LessonBar.tsx';
import { TopicChoice } from '../topics/TopicChoice.tsx';
import { useUi } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { CloseData } from './lazyViews.ts';
import { MenuButton } from './MenuButton.tsx';
import './topBar.css';

const DOT = ' · ';

export function TopBar() {
  return <Kept as="header" class="panel top-bar" part={BarParts} />;
}

function BarParts() {
  const { view, words, commands } = useUi();
  const { title } = words.messages;
  // Where there is little room the words after the dot are the title.
  const short = title.indexOf(DOT) < 0 ? 0 : title.indexOf(DOT) + DOT.length;
  return (
    <>
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel(view.data === '' ? 'azerbaijan' : 'open')}>
          <span class="title-start">{title.slice(0, short)}</span>
          {title.slice(short)}
        </button>
      </h1>
      <TopicChoice />
      <SearchBox />
      {view.data === '' ? <LessonBar /> : <CloseData />}
      <MenuButton />
      <LanguageChoice />
    </>
  );
}
