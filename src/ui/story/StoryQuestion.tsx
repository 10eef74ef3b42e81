// What the class is asked at the end of a story; nothing before.
import { useUi } from '../shell/context.ts';

export function StoryQuestion({ question }: { readonly question: string }) {
  const { words } = useUi();
  if (question === '') return null;
  return (
    <div class="story-question">
      <h3>{words.messages.lesson.question}</h3>
      <p>{question}</p>
    </div>
  );
}
