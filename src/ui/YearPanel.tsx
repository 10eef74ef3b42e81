// The left panel: the year, its sentence, what lacks a figure, and the layers.

import { useUi } from './context.ts';
import { GapSentence } from './GapSentence.tsx';
import { LayerList } from './LayerList.tsx';
import { YearSentence } from './YearSentence.tsx';

export function YearPanel() {
  const { view, words, commands } = useUi();
  const { messages } = words;
  return (
    <aside class="panel left" aria-label={messages.yearPanel}>
      <h1 class="title">
        <button type="button" onClick={() => commands.openPanel('azerbaijan')}>
          {messages.title}
        </button>
      </h1>
      <p class="year">{view.year}</p>
      <div class="sentence">
        <YearSentence />
        <GapSentence />
      </div>
      <LayerList />
    </aside>
  );
}
