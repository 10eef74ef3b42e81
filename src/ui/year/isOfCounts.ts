// Whether the page speaks of another country's count.
import { shownCount } from '../../flows/counts.ts';
import type { UiProps } from '../shell/props.ts';

/** True where the page speaks of another country's count. */
export function isOfCounts({ counted, view }: Pick<UiProps, 'counted' | 'view'>): boolean {
  return shownCount(counted, view) !== 'own';
}
