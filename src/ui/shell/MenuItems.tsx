// What the menu holds: what leads out of the page, what stands behind it, and how it is shown.
import { Popover } from '../base/Popover.tsx';
import { LessonBar } from '../story/LessonBar.tsx';
import { useUi } from './context.ts';
import { DisplayOptions } from './DisplayOptions.tsx';

export function MenuItems({ close }: { readonly close: () => void }) {
  const { view, transient, words, commands } = useUi();
  const { display, openData, share, export: out, title: about } = words.messages;
  const panels = [
    ...(view.data === '' ? ([['azerbaijan', about]] as const) : []),
    ['open', openData.heading],
    ['share', share.heading],
    ['export', out.heading],
    ['sources', display.sources],
    ['help', display.help],
  ] as const;
  return (
    <div class="menu">
      <LessonBar before={close} />
      {panels.map(([panel, name]) => (
        <button
          key={panel}
          type="button"
          class="quiet"
          onClick={() => {
            close();
            commands.openPanel(panel);
          }}
        >
          {name}
        </button>
      ))}
      <Popover label={display.heading} buttonClass="quiet" face={display.heading}>
        {() => <DisplayOptions />}
      </Popover>
      {transient.offline && <p class="soft">{words.messages.offline.ready}</p>}
    </div>
  );
}
