// What this browser does not allow in a lesson, and the next best.
import { useUi } from './context.ts';

export function LessonTrouble() {
  const { view, passing, words } = useUi();
  const say = words.messages.lesson;
  const { trouble } = passing.lesson;
  if (trouble === 'none') return null;
  const story = view.story ? `&story=${view.story.id}/${view.story.step}` : '';
  return (
    <p class="lesson-trouble" role="alert">
      {trouble === 'full-screen' && say.refused}
      {trouble === 'no-channel' && say.noChannel}
      {trouble === 'popup' && (
        <>
          {say.popup}{' '}
          <a href={`#presenter=1&lang=${words.lang}${story}`} target="atlas-presenter">
            {say.popupOpen}
          </a>
        </>
      )}
    </p>
  );
}
