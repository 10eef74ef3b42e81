// What this browser does not allow in a lesson, and the next best.
import { useUi } from '../shell/context.ts';

export function LessonTrouble() {
  const { transient, words } = useUi();
  const say = words.messages.lesson;
  const { trouble, presenterLink } = transient.lesson;
  if (trouble === 'none') return null;
  return (
    <p class="lesson-trouble" role="alert">
      {trouble === 'full-screen' && say.refused}
      {trouble === 'no-channel' && say.noChannel}
      {trouble === 'popup' && (
        <>
          {say.popup}{' '}
          <a href={presenterLink} target="atlas-presenter">
            {say.popupOpen}
          </a>
        </>
      )}
    </p>
  );
}
