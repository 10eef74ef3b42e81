// What each command of the keys does.

import * as actions from '../../state/actions.ts';
import type { AddressContext } from '../../state/codec.ts';
import type { CommandId } from '../../state/keys.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { Commands, TransientState } from './props.ts';

export interface KeyContext {
  readonly view: ViewState;
  readonly transient: TransientState;
  readonly context: AddressContext;
  readonly years: actions.YearSteps;
  readonly commands: Commands;
}

/** Does what the key is for; false where there is nothing to do, and the key is the browser's. */
export function runCommand(
  command: CommandId,
  { view, transient, context, years, commands }: KeyContext,
): boolean {
  if (commands.lessonKey(command)) return true;
  const topic = topicOfCommand(command);
  if (topic !== null) {
    const found = context.topics[topic];
    if (found) commands.change((each) => actions.setTopic(each, found.id, context), 'push');
    return found !== undefined;
  }
  switch (command) {
    case 'play':
      commands.setPlaying(!transient.playing);
      return true;
    case 'previous-year':
      commands.change((each) => actions.stepYear(each, -1, years), 'push');
      return true;
    case 'next-year':
      commands.change((each) => actions.stepYear(each, 1, years), 'push');
      return true;
    case 'first-year':
      commands.change((each) => actions.toFirst(each, years), 'push');
      return true;
    case 'last-year':
      commands.change((each) => actions.toLast(each, years), 'push');
      return true;
    case 'search': {
      const box = document.querySelector<HTMLElement>('[role="combobox"]');
      box?.focus();
      return box !== null;
    }
    case 'years':
    case 'chart':
    case 'table':
      commands.change((each) => actions.toggleView(each, command), 'push');
      return true;
    case 'motion':
      commands.setMotion(!transient.motion);
      return true;
    case 'full-screen':
      toggleFullScreen();
      return true;
    case 'help':
      commands.openPanel(transient.panel === 'help' ? null : 'help');
      return true;
    case 'close':
      return close(view, transient, commands);
    default:
      return false;
  }
}

/** Closes the topmost thing: an open popover is closed by the browser itself, then a panel, then the card. */
function close(view: ViewState, transient: TransientState, commands: Commands): boolean {
  if (document.querySelector(':popover-open')) return false;
  if (transient.tip?.pinned) commands.closeTip();
  else if (transient.panel !== null) commands.openPanel(null);
  else if (view.focus !== null || view.pin !== null) commands.change(actions.clearFocus, 'push');
  else if (view.question !== null) commands.lesson((lesson) => lesson.stopAsking());
  else if (view.story !== null) commands.lesson((lesson) => lesson.leaveStory());
  else return false;
  return true;
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // A browser or frame that refuses full screen changes nothing else.
  done?.catch(() => undefined);
}

/** The topic's place in the bar, from 0, for `topic-1` to `topic-7`; null for other commands. */
export function topicOfCommand(id: CommandId): number | null {
  return id.startsWith('topic-') ? Number(id.slice('topic-'.length)) - 1 : null;
}
