// The panel in the space of the map for every view but the map itself.
import { useUi } from './context.ts';
import { ChartView, TableView, YearsView } from './lazyViews.ts';
import './views.css';

/** Nothing in the map view. */
export function ViewPanel() {
  const { view, words } = useUi();
  switch (view.view) {
    case 'map':
      return null;
    case 'table':
      return <TableView key={view.topic} />;
    case 'years':
    case 'chart':
      return (
        <section
          class={`view-panel ${view.view}-view`}
          role="tabpanel"
          aria-label={words.messages.views[view.view]}
        >
          {view.view === 'years' ? <YearsView /> : <ChartView />}
        </section>
      );
  }
}
