// How the map shows things: theme, motion, outlines, sources, numbers, globe, tilt, width.
import { setTheme } from '../../state/actions.ts';
import { addressContext } from '../../state/codec.ts';
import { firstView } from '../../state/codecOfParts.ts';
import {
  resetView,
  setProjection,
  setSourceFilter,
  setWidths,
  toggleOutlines,
  toggleValues,
} from '../../state/laterActions.ts';
import { THEMES, WIDTHS } from '../../state/viewState.ts';
import { useUi } from './context.ts';
import { TiltSlider } from './TiltSlider.tsx';
import './displayOptions.css';

export function DisplayOptions() {
  const { atlas, view, transient, words, commands } = useUi();
  const say = words.messages.display;
  const switches: readonly (readonly [string, boolean, () => void])[] = [
    [say.motion, transient.motion, () => commands.setMotion(!transient.motion)],
    [say.outlines, view.outlines, () => commands.change(toggleOutlines, 'push')],
    [say.values, view.values, () => commands.change(toggleValues, 'push')],
    [
      say.reportOnly,
      view.sourceFilter === 'report',
      () =>
        commands.change((old) => setSourceFilter(old, old.sourceFilter === 'all' ? 'report' : 'all'), 'push'),
    ],
    [
      say.globe,
      view.projection === 'globe',
      () =>
        commands.change(
          (old) => setProjection(old, old.projection === 'globe' ? 'mercator' : 'globe'),
          'push',
        ),
    ],
  ];
  return (
    <div class="display-options">
      {switches.map(([name, on, press]) => (
        <label key={name} class="switch">
          <input type="checkbox" checked={on} onChange={press} />
          {name}
        </label>
      ))}
      <TiltSlider />
      <fieldset>
        <legend>{say.widths}</legend>
        {WIDTHS.map((widths) => (
          <label key={widths}>
            <input
              type="radio"
              name="widths"
              checked={view.widths === widths}
              onChange={() => commands.change((old) => setWidths(old, widths), 'push')}
            />
            {say[widths]}
          </label>
        ))}
      </fieldset>
      <label class="theme-choice">
        {say.theme}
        <select
          value={view.theme ?? 'system'}
          onChange={(event) => {
            const theme = THEMES.find((each) => each === event.currentTarget.value) ?? null;
            commands.change((old) => setTheme(old, theme), 'push');
          }}
        >
          {(['system', ...THEMES] as const).map((theme) => (
            <option key={theme} value={theme}>
              {say.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="quiet" onClick={commands.resetCamera}>
        {say.fit}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          commands.setPlaying(false);
          commands.change((old) => resetView(old, firstView(addressContext(atlas))), 'push');
          commands.resetCamera();
        }}
      >
        {say.reset}
      </button>
    </div>
  );
}
