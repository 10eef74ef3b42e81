// Rows of two years and of both counts: their code comes when a view asks for them, with that of the list itself.
import { otherFlows } from '../../figures/flowList.ts';
import { fetchedOnce } from '../../lib/fetchedOnce.ts';

/** With it `otherFlows` is here too. */
export const otherRows = fetchedOnce(async () => {
  await otherFlows.fetch();
  return import('./otherRow.ts');
});
