// Behind one button: speed, loop, whether playing stops at every year, and what the bars say.

import { Popover } from '../base/Popover.tsx';
import { useUi } from '../shell/context.ts';
import { PaceOptions } from '../shell/lazyViews.ts';
import { AllEvents } from './TimelineEvents.tsx';

export function PlaybackOptions() {
  const { words } = useUi();
  const name = words.messages.timeline.options;
  return (
    <>
      <Popover label={name} buttonClass="quiet options-button" face={name}>
        {() => <PaceOptions />}
      </Popover>
      <AllEvents />
    </>
  );
}
