// How a change between two years looks, on the map and in lists.
import type { Change } from '../../figures/compareYears.ts';
import type { Dash } from '../style/layerStyle.ts';
import type { ColourName } from '../style/palette.ts';

/** Colour and line of a change; null where there is nothing to draw. `new` and `gone` have a broken line. */
export function changeLook(
  change: Change,
): { readonly colour: ColourName; readonly dash: Dash | null } | null {
  switch (change) {
    case 'more':
      return { colour: 'more', dash: null };
    case 'fewer':
      return { colour: 'fewer', dash: null };
    case 'new':
      return { colour: 'more', dash: 'broken' };
    case 'gone':
      return { colour: 'fewer', dash: 'broken' };
    case 'incomparable':
      return { colour: 'incomparable', dash: null };
    case 'same':
    case 'none':
      return null;
  }
}
