// The views that come when they are asked for, in chunks of their own; the panel that holds them stands at once.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useUi } from './context.ts';

type Load = () => Promise<ComponentType>;

const LOADS = {
  years: () => import('./YearsView.tsx').then((module) => module.YearsView),
  chart: () => import('./ChartView.tsx').then((module) => module.ChartView),
  stories: () => import('./story/StoriesPanel.tsx').then((module) => module.StoriesPanel),
  story: () => import('./story/StoryPanel.tsx').then((module) => module.StoryPanel),
  questions: () => import('./questions/QuestionsPanel.tsx').then((module) => module.QuestionsPanel),
  worksheet: () => import('./questions/Worksheet.tsx').then((module) => module.Worksheet),
  present: () => import('./present/PresentView.tsx').then((module) => module.PresentView),
} as const satisfies Readonly<Record<string, Load>>;
export type LazyName = keyof typeof LOADS;
const isName = (name: string): name is LazyName => name in LOADS;
const NAMES: readonly LazyName[] = Object.keys(LOADS).filter(isName);

const arrived = new Map<LazyName, ComponentType>();

/** Fetches a view; one that did not come is fetched anew the next time. */
async function fetchView(name: LazyName): Promise<ComponentType> {
  const view = await LOADS[name]();
  arrived.set(name, view);
  return view;
}

/** Fetches every view when there is time, so that opening one needs no network. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled(NAMES.map(fetchView));
}

/** The view, or a sentence until it is there. */
export function LazyView({ name }: { readonly name: LazyName }) {
  const { words } = useUi();
  const [, setArrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const View = arrived.get(name);
  const load = (): void => {
    setFailed(false);
    fetchView(name).then(
      () => setArrived((count) => count + 1),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (!arrived.has(name)) load();
  }, [name]);
  if (View) return <View />;
  if (!failed) return <p class="soft">{words.messages.views.loading}</p>;
  return (
    <p role="alert">
      {words.messages.views.failed}{' '}
      <button type="button" class="jump" onClick={load}>
        {words.messages.failure.retry}
      </button>
    </p>
  );
}
