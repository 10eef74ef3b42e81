// How many people, in Russian.
import { plural } from '../../lib/plural.ts';

/** A number of people; `value` is the number as it is written. */
export const ruPeople = (value: string, count: number) =>
  plural('ru', count, {
    one: `${value} человек`,
    few: `${value} человека`,
    many: `${value} человек`,
    other: `${value} человека`,
  });
