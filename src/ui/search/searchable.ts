// Everything that the search box finds, with its names in every language that is here.

import { type SearchEntry, searchEntry } from '../../figures/search.ts';
import { timelineEvents } from '../../figures/timeline.ts';
import { memoByIdentity } from '../../lib/memo.ts';
import type { Atlas } from '../../package/atlas.ts';
import { periodsOf } from '../../package/periods.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import { period, shortYear, yearText } from '../base/format.ts';
import type { UiProps } from '../shell/props.ts';
import { rank } from '../table/tableCells.ts';

type Speaking = Pick<UiProps, 'atlas' | 'words' | 'dataText'>;

/** Places with a figure or a leg: those of records alone have nothing to show yet. */
const placesTold = memoByIdentity((atlas: Atlas): ReadonlySet<string> => {
  const { flows, legs, places } = atlas;
  const ends = new Set<number>();
  for (const column of [flows.origin, flows.destination]) for (const place of column) ends.add(place);
  const told = [...ends].flatMap((place) => places[place]?.id ?? []);
  return new Set([...told, ...legs.flatMap(({ origin, destination }) => [origin, destination])]);
});

/** Countries in the alphabet of the language, then topics, layers, years, events and sources in their own order. */
export function searchable(ui: Speaking, others: readonly LocaleBundle[]): readonly SearchEntry[] {
  const { atlas, words } = ui;
  const bundles = [{ words, dataText: ui.dataText }, ...others];
  const inAll = (key: string) => bundles.flatMap(({ dataText }) => dataText[key] ?? []);
  const placeNames = (id: string) =>
    bundles.flatMap((each) => {
      const known = each.words.names[id];
      return known ? [known.name, ...(known.also ?? [])] : [];
    });
  const dates = (date: string) => {
    const [from = '', to = from] = date.split('/');
    return [date, ...bundles.map((each) => period(each.words, from, to))];
  };
  const told = placesTold(atlas);
  const places = atlas.places
    .filter(({ id }) => told.has(id))
    .sort((a, b) => rank(words, a.id) - rank(words, b.id));
  return [
    ...places.map(({ id }) => searchEntry('country', id, placeNames(id))),
    ...atlas.topics.map(({ id }) =>
      searchEntry('topic', id, [...inAll(`topic.${id}.title`), ...inAll(`topic.${id}.short`)]),
    ),
    ...atlas.layers.map(({ id }) => searchEntry('layer', id, inAll(`layer.${id}.title`))),
    ...periodsOf(atlas.time).map((year) =>
      searchEntry('year', String(year), [yearText(words, year), shortYear(words, year)]),
    ),
    ...timelineEvents(atlas).map(({ id, date }) =>
      searchEntry('event', id, [...dates(date), ...inAll(`event.${id}`)]),
    ),
    ...atlas.sources.map(({ id, title, author, publisher }) =>
      searchEntry('source', id, [title, author, publisher, ...inAll(`source.${id}.publisher`)]),
    ),
  ];
}
