// Actions: what each changes, where it stops, and that nothing changes for nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as firstActions from '../../src/state/actions.ts';
import { firstView } from '../../src/state/codecOfParts.ts';
import * as laterActions from '../../src/state/laterActions.ts';
import type { ViewState } from '../../src/state/viewState.ts';
import { DEFAULT_VIEW } from '../firstView.ts';
import { anyView, CONTEXT, WITH_TOPICS } from './views.ts';

const actions = { ...firstActions, ...laterActions };

const DATA_YEARS = { time: CONTEXT.time, known: Object.freeze([1995, 2000, 2003, 2006, 2008, 2010]) };
const IDS = CONTEXT.layerIds;
const at = (year: number, patch: Partial<ViewState> = {}): ViewState =>
  Object.freeze({ ...DEFAULT_VIEW, year, ...patch });

describe('years', () => {
  test.each([
    [1800, 1990],
    [1990, 1990],
    [2003.4, 2003],
    [2011, 2011],
    [Number.POSITIVE_INFINITY, 2011],
  ])('setting %d shows %d', (asked, shown) => {
    expect(actions.setYear(DEFAULT_VIEW, asked, CONTEXT.time).year).toBe(shown);
  });

  test('a year that is no number changes nothing', () => {
    expect(actions.setYear(DEFAULT_VIEW, Number.NaN, CONTEXT.time)).toBe(DEFAULT_VIEW);
  });

  test('steps over data years skip the years without figures', () => {
    expect(actions.stepYear(at(1995), 1, DATA_YEARS).year).toBe(2000);
    expect(actions.stepYear(at(1997), 1, DATA_YEARS).year).toBe(2000);
    expect(actions.stepYear(at(1997), -1, DATA_YEARS).year).toBe(1995);
  });

  test('steps over every year go one by one', () => {
    expect(actions.stepYear(at(1995, { steps: 'every' }), 1, DATA_YEARS).year).toBe(1996);
    expect(actions.stepYear(at(1995, { steps: 'every' }), -1, DATA_YEARS).year).toBe(1994);
  });

  test('with no data years at all a step is one year', () => {
    expect(actions.stepYear(at(1995), 1, { ...DATA_YEARS, known: [] }).year).toBe(1996);
  });

  test('a step beyond either end gives the same view back', () => {
    for (const view of [at(2010), at(2011, { steps: 'every' })]) {
      expect(actions.stepYear(view, 1, DATA_YEARS)).toBe(view);
    }
    for (const view of [at(1995), at(1990, { steps: 'every' })]) {
      expect(actions.stepYear(view, -1, DATA_YEARS)).toBe(view);
    }
  });

  test('first and last follow the kind of step', () => {
    expect(actions.toFirst(at(2003), DATA_YEARS).year).toBe(1995);
    expect(actions.toLast(at(2003), DATA_YEARS).year).toBe(2010);
    expect(actions.toFirst(at(2003, { steps: 'every' }), DATA_YEARS).year).toBe(1990);
    expect(actions.toLast(at(2003, { steps: 'every' }), DATA_YEARS).year).toBe(2011);
  });
});

describe('the limits', () => {
  test('are counts of at least one, and can be taken away together', () => {
    const limited = actions.setLeast(actions.setTop(DEFAULT_VIEW, 3), 100);
    expect(limited).toEqual({ ...DEFAULT_VIEW, top: 3, least: 100 });
    expect(actions.clearFilters(limited)).toEqual(DEFAULT_VIEW);
    expect(actions.setTop(DEFAULT_VIEW, 0)).toBe(DEFAULT_VIEW);
    expect(actions.setLeast(DEFAULT_VIEW, -1)).toBe(DEFAULT_VIEW);
  });
});

describe('the chart', () => {
  test('takes a measure and a way to draw it, and nothing else changes', () => {
    const changed = actions.setChart(actions.setMeasure(DEFAULT_VIEW, 'net'), 'matrix');
    expect(changed).toEqual({ ...DEFAULT_VIEW, measure: 'net', chart: 'matrix' });
    expect(actions.setMeasure(changed, 'net')).toBe(changed);
    expect(actions.setChart(changed, 'matrix')).toBe(changed);
  });
});

describe('layers', () => {
  test('a shown layer joins in the order of the catalogue', () => {
    const view = actions.toggleLayer(
      at(2010, { layers: ['residence-arrivals'] }),
      'residence-departures',
      IDS,
    );
    expect(view.layers).toEqual(['residence-departures', 'residence-arrivals']);
  });

  test('toggling twice shows the layers of before', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...IDS), (view, id) => {
        const back = actions.toggleLayer(actions.toggleLayer(view, id, IDS), id, IDS);
        expect(back.layers).toEqual(view.layers);
      }),
    );
  });

  test('an unknown layer changes nothing', () => {
    expect(actions.toggleLayer(DEFAULT_VIEW, 'nowhere', IDS)).toBe(DEFAULT_VIEW);
  });
});

describe('whose count', () => {
  const compared: ViewState = { ...DEFAULT_VIEW, flow: 'net', compare: 1995 };

  test('the count of others ends a net and a comparison, and one direction stays', () => {
    const { flow, compare, count } = actions.setCount(compared, 'both');
    expect({ flow, compare, count }).toEqual({ flow: 'both', compare: null, count: 'both' });
    expect(actions.setCount({ ...DEFAULT_VIEW, flow: 'in' }, 'partner').flow).toBe('in');
  });

  test('while it is shown, neither a net nor a second year can be asked for', () => {
    const both = actions.setCount(DEFAULT_VIEW, 'both');
    expect(actions.setFlow(both, 'net')).toBe(both);
    expect(actions.setCompare(both, 1995, CONTEXT.time)).toBe(both);
    expect(actions.setFlow(actions.setCount(both, 'own'), 'net').flow).toBe('net');
  });

  test('another topic opens with its own count', () => {
    const context = WITH_TOPICS;
    const both = actions.setCount(firstView(context), 'both');
    expect(actions.setTopic(both, 'routes', context).count).toBe('own');
  });
});

describe('the rest', () => {
  test('every action gives the same object back when nothing changes', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const unchanged = [
          actions.setYear(view, view.year, CONTEXT.time),
          actions.setLayers(view, view.layers, IDS),
          view.focus === null ? actions.pinFocus(view) : actions.focusPlace(view, view.focus),
          actions.setFlow(view, view.flow),
          actions.setView(view, view.view),
          view.compare === null
            ? actions.stopComparing(view)
            : actions.setCompare(view, view.compare, CONTEXT.time),
          actions.setSteps(view, view.steps),
          actions.setSpeed(view, view.speed),
          actions.moveCamera(view, view.at),
          actions.setStory(view, view.story === null ? null : { ...view.story }),
          actions.setLanguage(view, view.lang),
          actions.setTheme(view, view.theme),
          actions.setWidths(view, view.widths),
          actions.setSourceFilter(view, view.sourceFilter),
        ];
        for (const after of unchanged) expect(after).toBe(view);
      }),
    );
  });

  test.each([
    ['loop', actions.toggleLoop],
    ['outlines', actions.toggleOutlines],
    ['values', actions.toggleValues],
  ] as const)('the switch %s turns over and back, and touches nothing else', (name, toggle) => {
    const once = toggle(DEFAULT_VIEW);
    expect(once).toEqual({ ...DEFAULT_VIEW, [name]: !DEFAULT_VIEW[name] });
    expect(toggle(once)).toEqual(DEFAULT_VIEW);
  });

  test('a camera move too small for the address is no move', () => {
    const view = actions.moveCamera(DEFAULT_VIEW, { zoom: 3.5, lat: 40.409, lng: 49.867 });
    expect(actions.moveCamera(view, { zoom: 3.5004, lat: 40.4091, lng: 49.8669 })).toBe(view);
  });

  test('a comparison with a year outside the atlas is refused', () => {
    expect(actions.setCompare(DEFAULT_VIEW, 1950, CONTEXT.time)).toBe(DEFAULT_VIEW);
    expect(actions.setCompare(DEFAULT_VIEW, 1995, CONTEXT.time).compare).toBe(1995);
  });

  test('reset keeps language, theme, stopped motion and embedding, and nothing else', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { lang, theme, motion, embed } = view;
        expect(actions.resetView(view, DEFAULT_VIEW)).toEqual({
          ...DEFAULT_VIEW,
          lang,
          theme,
          motion,
          embed,
        });
      }),
    );
  });
});

describe('Ends and views', () => {
  test('without years of figures the ends are those of the atlas', () => {
    expect([
      actions.toFirst(at(2003), { ...DATA_YEARS, known: [] }).year,
      actions.toLast(at(2003), { ...DATA_YEARS, known: [] }).year,
    ]).toEqual([1990, 2011]);
  });

  test('a view opens, and closes to the map', () => {
    expect(actions.toggleView(at(2003, { view: 'map' }), 'table').view).toBe('table');
    expect(actions.toggleView(at(2003, { view: 'table' }), 'table').view).toBe('map');
    expect(actions.toggleView(at(2003, { view: 'table' }), 'chart').view).toBe('chart');
  });
});
