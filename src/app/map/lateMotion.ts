// What moves above the map: its code comes once the map stands, and until then nothing moves.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';
import type { MotionStage } from './motionStage.ts';

const code = fetchedOnce(() => import('./motionStage.ts'));
let isComing = false;

/** Fetches the code; where it does not come the map stays without dots until this is asked again. */
export async function fetchMotion(): Promise<void> {
  isComing = true;
  await code.fetch().catch(() => undefined);
  isComing = false;
}

/** Whether a map that moves waits for its dots. */
export const isMotionComing = (): boolean => isComing;

/** The stage of what moves in `container`, empty until its code is here. */
export function createLateMotion(container: HTMLElement): MotionStage {
  let stage: MotionStage | null = null;
  let named: Parameters<MotionStage['changed']> = [[], 1];
  return {
    changed(...now) {
      named = now;
      stage?.changed(...now);
    },
    draw(...frame) {
      if (!stage && code.here) {
        stage = code.here.createMotionStage(container);
        stage.changed(...named);
        // A new canvas takes long: where another frame comes, the dots are drawn in that.
        if (frame[2].moving) return;
      }
      stage?.draw(...frame);
    },
  };
}
