// Says that the numbers are hidden, and brings them back.
import { useUi } from '../shell/context.ts';
import './revealBar.css';

export function RevealBar() {
  const { words, commands } = useUi();
  const say = words.messages.lesson;
  return (
    <div class="reveal-bar" role="status">
      <span>{say.hidden}</span>
      <button
        type="button"
        class="strong"
        onClick={() => commands.lesson((lesson) => lesson.setHidden(false))}
      >
        {say.reveal}
      </button>
    </div>
  );
}
