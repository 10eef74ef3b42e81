// The code of the forms that most pictures do without, which comes when a view asks for one.
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** What draws them; `asksForms` tells which views need it. */
export const forms = fetchedOnce(() => import('./forms.ts'));
