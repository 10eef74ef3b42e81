// What a file that leaves the page is called.
import type { ViewState } from '../../state/viewState.ts';

/** `azerbaijan-migration-2010.png`; views other than the map and a country in focus are named. */
export function fileName(view: ViewState, ending: string): string {
  const parts = [
    'azerbaijan-migration',
    view.view === 'map' || view.view === 'table' ? '' : view.view,
    view.focus?.toLowerCase() ?? '',
    view.view === 'years' ? '' : String(view.year),
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}
