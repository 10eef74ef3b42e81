// What the first picture needs before it can be drawn.

import { asksOtherFlows } from '../figures/flowList.ts';
import { stepYears } from '../figures/stepYears.ts';
import { coverageStrips } from '../figures/timeline.ts';
import { yearTotals } from '../figures/yearTotals.ts';
import { graphOf } from '../flows/graph.ts';
import { anotherTask } from '../lib/anotherTask.ts';
import { madeInTasks, type Steps } from '../lib/steps.ts';
import type { Atlas } from '../package/atlas.ts';
import { periodsOf } from '../package/periods.ts';
import { formsPainted } from '../paint/overlay/formsPainted.ts';
import { arcMarks } from '../scene/map/arcs.ts';
import { asksForms } from '../scene/map/asksForms.ts';
import { gateOf } from '../scene/map/gate.ts';
import type { ViewState } from '../state/viewState.ts';
import { otherRows } from '../ui/partners/otherRows.ts';

/** What a view needs that takes longest, its code, its arcs, its gate and its years, in tasks of their own. */
export async function prepareView(mapped: Atlas, view: ViewState): Promise<void> {
  await anotherTask();
  graphOf(mapped);
  await anotherTask();
  await fetchAsked(mapped, view);
  await anotherTask();
  await madeInTasks(arcsGateAndYears(mapped, view));
  await anotherTask();
}

function* arcsGateAndYears(mapped: Atlas, view: ViewState): Steps<void> {
  arcMarks(mapped, view);
  // All gates have one scale, that of the greatest year.
  for (const year of mapped.net?.gate ? periodsOf(mapped.time) : []) {
    yield;
    yearTotals(mapped, 'all', year);
  }
  yield;
  gateOf(mapped, view);
  yield;
  // What the timeline asks for, of which both take longest.
  stepYears(mapped, view);
  yield;
  coverageStrips(mapped, view);
}

/** The code that a view has more than others; where it does not come, the map says so and draws what it can. */
async function fetchAsked(mapped: Atlas, view: ViewState): Promise<void> {
  await Promise.allSettled([
    asksForms(mapped, view) ? formsPainted.fetch() : null,
    asksOtherFlows(view) ? otherRows.fetch() : null,
  ]);
}
