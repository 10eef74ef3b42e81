// Many to many without a place in focus: the widest flows of the year, how many are drawn, and what that leaves out.
import { useState } from 'preact/hooks';
import { FLOW_BUDGET, flowBudget, MAX_FLOWS } from '../../flows/flowBudget.ts';
import { selectView } from '../../flows/select.ts';
import { type WideFlow, widestFlows } from '../../flows/widest.ts';
import { layerStyle } from '../../scene/style/layerStyle.ts';
import { focusPlace } from '../../state/actions.ts';
import { setTop } from '../../state/laterActions.ts';
import { colourVariable } from '../base/colourVariable.ts';
import { count, number, placeName, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import { drawnShare } from './drawnShare.ts';

/** Rows at first, and when all are asked for. */
const FEW = 10;
const MANY = 100;
const BUDGETS = [50, 100, 200, FLOW_BUDGET, 500, MAX_FLOWS] as const;

export function WidestFlows() {
  const { atlas, mapped, mapWidth, within: part, view, words, dataText, commands } = useUi();
  const [all, setAll] = useState(false);
  const say = words.messages.partners;
  const selection = selectView(atlas, view, view.year);
  const budget = flowBudget(mapWidth, view.top);
  const { shown, of, share, within, dated } = drawnShare(
    { atlas, mapped, view, words, within: part },
    budget,
  );
  // Those that the map draws.
  const listed = widestFlows(selection, Math.min(MANY, budget), part);
  const flows = listed.slice(0, all ? MANY : FEW);
  const step = BUDGETS.findIndex((each) => each >= budget);
  return (
    <section class="partners">
      <h2 class="small">
        {dated
          ? `${dataText[`topic.${view.topic}.title`]}, ${yearText(words, view.year)}`
          : say.flowsHeading(yearText(words, view.year))}
      </h2>
      {!dated && of > BUDGETS[0] && (
        <label class="flow-budget">
          <span>{say.flowBudget}</span>
          <input
            type="range"
            min={0}
            max={BUDGETS.length - 1}
            value={step < 0 ? BUDGETS.length - 1 : step}
            aria-valuetext={count(words, budget)}
            onInput={({ currentTarget }) => {
              const chosen = BUDGETS[currentTarget.valueAsNumber] ?? FLOW_BUDGET;
              commands.change(
                (old) => setTop(old, chosen === flowBudget(mapWidth, null) ? null : chosen),
                'replace',
              );
            }}
          />
        </label>
      )}
      {!dated && (shown < of || within !== null) && (
        <p class="soft">
          {within !== null
            ? say.drawnGrouped(number(words, shown), number(words, of), share, within)
            : say.drawnOf(number(words, shown), number(words, of), share, of)}
          {part && ` ${say.partOfMap}`}
        </p>
      )}
      <ol class="partner-list">
        {flows.map((flow) => (
          <FlowRow key={flow.row} flow={flow} greatest={flows[0]?.value ?? 1} />
        ))}
      </ol>
      {listed.length > FEW && (
        <button
          type="button"
          class="jump all-rows row-count"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? say.few : say.all(count(words, listed.length))}
        </button>
      )}
    </section>
  );
}

function FlowRow({ flow, greatest }: { readonly flow: WideFlow; readonly greatest: number }) {
  const { atlas, words, commands } = useUi();
  const idOf = (place: number) => atlas.places[place]?.id ?? '';
  const [from, to] = [idOf(flow.origin), idOf(flow.destination)];
  return (
    <li class="partner-row">
      <button
        type="button"
        class="partner"
        data-place={from}
        onClick={() => commands.change((old) => focusPlace(old, from), 'push')}
        onPointerEnter={() => commands.hover(from)}
        onPointerLeave={() => commands.hover(null)}
        onFocus={() => commands.hover(from)}
        onBlur={() => commands.hover(null)}
      >
        <span class="partner-name">
          {placeName(words, from)} → {placeName(words, to)}
        </span>
        <span class="partner-bars" aria-hidden>
          <span
            class="partner-bar"
            style={{
              width: `${Math.max(1.5, (flow.value / greatest) * 100)}%`,
              color: colourVariable(layerStyle(atlas, flow.layerId).colour),
            }}
          />
        </span>
        <span class="partner-values">{number(words, flow.value)}</span>
      </button>
    </li>
  );
}
