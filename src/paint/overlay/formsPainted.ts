// The forms that most pictures do without and what paints them, which come together.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';
import { forms } from '../../scene/map/formsCode.ts';

/** What paints them over the map; with it the forms themselves are here. */
export const formsPainted = fetchedOnce(async () => {
  await forms.fetch();
  return import('./formPainters.ts');
});
