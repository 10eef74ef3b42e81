// Question cards: enough of them, one right answer each, worked out from the tables and never from an empty cell.
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/figures/questions.ts';
import { addressContext, decodeView, unreadableParts } from '../../src/state/codec.ts';
import { dataRows } from '../package/dataRows.ts';
import { atlas } from './readAtlas.ts';

const all = questions(atlas, 'all');
const byId = new Map(all.map((question) => [question.id, question]));
const rightOf = (id: (typeof all)[number]['id']) => {
  const question = byId.get(id);
  return question?.options[question.answer];
};
const largestPartner = (layer: string, from: string): string => {
  const rows = dataRows('flows').filter(
    (row) => row.layer === layer && row.from === from && row.value !== '',
  );
  const [first] = rows.sort((a, b) => Number(b.value) - Number(a.value));
  return (first?.origin === 'AZE' ? first.destination : first?.origin) ?? '';
};

describe('The questions', () => {
  it('are ten or more, with the report alone too', () => {
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(questions(atlas, 'report').length).toBeGreaterThanOrEqual(10);
  });

  it.each(all.map((question) => [question.id, question] as const))(
    '%s has options with values, all different, one of them right',
    (_id, question) => {
      expect(question.options.length).toBeGreaterThanOrEqual(2);
      for (const { figure } of question.options) {
        expect(figure.value).not.toBeNull();
        expect(figure.refs.length).toBeGreaterThan(0);
      }
      const labels = question.options.map(({ label, figure }) =>
        label.kind === 'value' ? String(figure.value) : JSON.stringify(label),
      );
      expect(new Set(labels).size).toBe(labels.length);
      expect(question.options[question.answer]).toBeDefined();
    },
  );

  it.each([
    ['destination-1995', 'residence-departures', '1995'],
    ['origin-1995', 'residence-arrivals', '1995'],
    ['migrant-origins', 'migrant-origins', '2001'],
    ['deportations-2011', 'deportations', '2011'],
    ['border-2009', 'border-violations', '2009'],
    ['permits-2011', 'work-permits', '2011-09-30'],
  ] as const)('%s is answered by the largest row of the table', (id, layer, from) => {
    expect(rightOf(id)?.label).toEqual({ kind: 'place', placeId: largestPartner(layer, from) });
  });

  it('find the year in which the balance turned, as Table 1 prints it', () => {
    expect(rightOf('turn')?.label).toEqual({ kind: 'year', year: '2008' });
  });

  it('find the greatest fall of departures between two totals of Table 2', () => {
    // 16,033 - 9,947 = 6,086 · 9,947 - 3,754 = 6,193.
    expect(rightOf('fall')?.label).toEqual({ kind: 'years', from: '2000', to: '2003' });
  });

  it('name a country to which more left than before, against countries to which fewer did', () => {
    const question = byId.get('grew');
    const up = question?.options.filter(({ figure }) => (figure.value ?? 0) > 0) ?? [];
    expect(up).toEqual([rightOf('grew')]);
  });

  it('have views that an address can hold, none of them the default', () => {
    const context = addressContext(atlas);
    for (const { plan } of all) {
      expect(unreadableParts(plan.view, context)).toEqual([]);
      expect(decodeView(plan.view, context).layers.length).toBeGreaterThan(0);
    }
  });
});
