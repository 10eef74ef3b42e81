// Before each file of the tests in Node: the code of all forms and of every year is here, which the page fetches when a view
// asks for one.
import { formsPainted } from '../src/paint/overlay/formsPainted.ts';
import { otherRows } from '../src/ui/partners/otherRows.ts';
import { worthCode } from '../src/ui/year/worthCode.ts';

await Promise.all([formsPainted.fetch(), otherRows.fetch(), worthCode.fetch()]);
