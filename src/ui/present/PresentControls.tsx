// The few buttons of a slide, for those without a keyboard or a clicker.
import { type IconButton, IconButtons } from '../base/IconButtons.tsx';
import { useUi } from '../shell/context.ts';

export function PresentControls() {
  const { transient, words, commands } = useUi();
  const { lesson: say, timeline } = words.messages;
  const { playing } = transient;
  const buttons: readonly IconButton[] = [
    [
      playing ? timeline.pause : timeline.play,
      playing ? 'M5 3v10M11 3v10' : 'M4.5 2.5v11L13 8z',
      () => commands.setPlaying(!playing),
    ],
    [say.previous, 'M11 3 5 8l6 5', () => commands.lessonKey('previous-story-step')],
    [say.next, 'M5 3l6 5-6 5', () => commands.lessonKey('next-story-step')],
    [
      transient.lesson.hidden ? say.reveal : say.hide,
      transient.lesson.hidden
        ? 'M1.5 8C4 4.5 6 3.5 8 3.5S12 4.5 14.500 8C12 11.500 10 12.500 8 12.500S4 11.500 1.500 8zM8 6v4'
        : 'M2 2l12 12M4 5.500 1.500 8C4 11.500 6 12.500 8 12.500M8 3.500C10 3.500 12 4.500 14.500 8l-2 2.300',
      () => commands.lesson((lesson) => lesson.setHidden(!transient.lesson.hidden)),
    ],
    [
      say.blank,
      'M2 3h12v9H2zM6 14h4',
      () => commands.lesson((lesson) => lesson.setBlank(!transient.lesson.blank)),
    ],
    [say.presenter, 'M2 3h9v7H2zM13 6h1.500v7H6', () => commands.lesson((lesson) => lesson.openPresenter())],
    [say.end, 'M3 3l10 10M13 3 3 13', () => commands.lesson((lesson) => lesson.setPresenting(false))],
  ];
  return (
    <fieldset class="present-controls" aria-label={say.controls}>
      <IconButtons buttons={buttons} size={22} />
    </fieldset>
  );
}
