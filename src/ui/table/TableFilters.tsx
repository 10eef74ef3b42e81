// The filters of the table: layer, country, year and status as native lists.
import type { ComponentChildren } from 'preact';
import { dataYears } from '../../figures/coverage.ts';
import { choicesOf, type TableFilter } from '../../figures/tableFilter.ts';
import type { Span, TableRow } from '../../figures/tableRows.ts';
import { setYear } from '../../state/actions.ts';
import { placeName, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { rank } from './tableCells.ts';

interface Props {
  /** Every row of the span, before filters. */
  readonly all: readonly TableRow[];
  readonly filter: TableFilter;
  readonly setFilter: (filter: TableFilter) => void;
  readonly span: Span;
  readonly setSpan: (span: Span) => void;
}

export function TableFilters({ all, filter, setFilter, span, setSpan }: Props) {
  const { atlas, words, dataText } = useUi();
  const say = words.messages.table;
  const choices = choicesOf(atlas, all);
  // A choice stays in its list when the view no longer holds such rows, so that the list never says another one.
  const withChosen = <T extends string>(options: readonly T[], chosen: T | null) =>
    chosen === null || options.includes(chosen) ? options : [...options, chosen];
  const countries = [...withChosen(choices.countries, filter.country)];
  countries.sort((a, b) => rank(words, a) - rank(words, b));
  return (
    <fieldset class="table-filters">
      <legend class="hidden">{say.filters}</legend>
      <Choice
        name={say.layer}
        value={filter.layer}
        set={(layer) => setFilter({ ...filter, layer })}
        every={say.allLayers}
        options={withChosen(choices.layers, filter.layer)}
        words={(id) => dataText[`layer.${id}.title`] ?? id}
      />
      <Choice
        name={say.country}
        value={filter.country}
        set={(country) => setFilter({ ...filter, country })}
        every={say.all}
        options={countries}
        words={(id) => placeName(words, id)}
      />
      <YearChoice span={span} setSpan={setSpan} />
      <Choice
        name={say.status}
        value={filter.status}
        set={(status) => setFilter({ ...filter, status })}
        every={say.allStatuses}
        options={withChosen(choices.statuses, filter.status)}
        words={(status) => say.statuses[status]}
      />
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T | null;
  readonly set: (value: T | null) => void;
  readonly every: string;
  readonly options: readonly T[];
  readonly words: (value: T) => string;
}

function Choice<T extends string>({ name, value, set, every, options, words }: ChoiceProps<T>) {
  return (
    <Select
      name={name}
      value={value ?? ''}
      set={(text) => set(options.find((option) => option === text) ?? null)}
    >
      <option value="">{every}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </Select>
  );
}

/** All years, or one: the year of the whole atlas, which goes there too. */
function YearChoice({ span, setSpan }: Pick<Props, 'span' | 'setSpan'>) {
  const { atlas, view, words, commands } = useUi();
  const say = words.messages.table;
  const years = [...new Set([...dataYears(atlas, view.sourceFilter, view.layers), view.year])];
  years.sort((a, b) => a - b);
  const set = (text: string) => {
    setSpan(text === '' ? 'all' : 'view');
    if (text !== '') commands.change((old) => setYear(old, Number(text), atlas.time), 'push');
  };
  return (
    <Select name={say.year} value={span === 'all' ? '' : String(view.year)} set={set}>
      <option value="">{say.allYears}</option>
      {years.map((year) => (
        <option key={year} value={String(year)}>
          {year === view.year && view.compare !== null && view.compare !== year
            ? say.twoYears(yearText(words, year), yearText(words, view.compare))
            : yearText(words, year)}
        </option>
      ))}
    </Select>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly children: ComponentChildren;
}

function Select({ name, value, set, children }: SelectProps) {
  return (
    <label>
      <span class="soft">{name}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
