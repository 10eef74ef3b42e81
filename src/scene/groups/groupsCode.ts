// The code that makes groups, which comes when a package of very many places is opened.
import type * as Making from './groupedAtlas.ts';

const making: { code: typeof Making | null } = { code: null };

/** Fetches the code that makes groups. */
export async function loadGroups(): Promise<void> {
  making.code ??= await import('./groupedAtlas.ts');
}

/** The code that makes groups, where it was fetched. */
export const groupsCode = (): typeof Making | null => making.code;
