// The playback as a film: years, pace, size and kind to choose, progress, and a way to stop.
import { useEffect, useRef, useState } from 'preact/hooks';
import { stepYears } from '../../figures/stepYears.ts';
import { filmPlan } from '../../state/filmPlan.ts';
import { number, yearText } from '../base/format.ts';
import { useUi } from '../shell/context.ts';
import type { VideoKind } from './encodeVideo.ts';
import { fileName } from './fileName.ts';
import { createFilmPainter } from './filmPainter.ts';
import { saveBlob } from './saveBlob.ts';

type Kind = VideoKind | 'gif';

interface Pixels {
  readonly width: number;
  readonly height: number;
}

const KIND_NAMES: Readonly<Record<Kind, string>> = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };
const SIZES = [
  { width: 960, height: 540 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1080 },
  { width: 720, height: 1280 },
  { width: 1080, height: 1920 },
] as const;
const PACES = [0.6, 1.2, 2.4, 4] as const;
/** A GIF holds every frame nearly whole: fewer of them. */
const FRAMES_A_SECOND: Readonly<Record<Kind, number>> = { mp4: 30, webm: 30, gif: 10 };

export function FilmSection() {
  const ui = useUi();
  const { counted, view, words } = ui;
  const say = words.messages.export;
  const years = stepYears(counted, view).known;
  const [from, setFrom] = useState(years[0] ?? view.year);
  const [to, setTo] = useState(years.at(-1) ?? view.year);
  const [pace, setPace] = useState(1.2);
  const [size, setSize] = useState(1);
  const pixels = SIZES[size] ?? SIZES[1];
  const { kinds, kind, setKind, asked } = useKinds(pixels);

  const chosen = years.filter((year) => year >= Math.min(from, to) && year <= Math.max(from, to));
  const { make, cancel, progress, said } = useFilm({ years: chosen, secondsAYear: pace, kind, ...pixels });

  return (
    <section aria-label={say.film}>
      <h3>{say.film}</h3>
      <p class="soft">{say.filmLead}</p>
      {asked && kinds.length === 1 && <p role="note">{say.noEncoder}</p>}
      <fieldset class="choices" disabled={progress !== null}>
        <YearChoice label={say.from} years={years} value={from} set={setFrom} />
        <YearChoice label={say.to} years={years} value={to} set={setTo} />
        <label>
          {say.pace}
          <select value={pace} onChange={(event) => setPace(Number(event.currentTarget.value))}>
            {PACES.map((each) => (
              <option key={each} value={each}>
                {number(words, each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.size}
          <select value={size} onChange={(event) => setSize(Number(event.currentTarget.value))}>
            {SIZES.map((each, i) => (
              <option key={i} value={i}>
                {`${each.width} × ${each.height}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.format}
          <select
            value={kind}
            onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value) ?? 'gif')}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {KIND_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <div class="export-buttons">
        {progress === null ? (
          <button type="button" class="jump" disabled={chosen.length === 0} onClick={() => void make()}>
            {say.makeFilm}
          </button>
        ) : (
          <>
            <button type="button" class="jump" onClick={cancel}>
              {say.cancel}
            </button>
            <progress max={progress.all} value={progress.done} aria-label={say.film} />
            <span class="soft">{say.frame(number(words, progress.done), number(words, progress.all))}</span>
          </>
        )}
      </div>
      <p class="soft said" role="status">
        {said}
      </p>
    </section>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly set: (year: number) => void;
}

function YearChoice({ label, years, value, set }: YearChoiceProps) {
  const { words } = useUi();
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => set(Number(event.currentTarget.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {yearText(words, year)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The kinds that this browser can make at a size, and the one that is chosen. */
function useKinds({ width, height }: Pixels) {
  const [kinds, setKinds] = useState<readonly Kind[]>(['gif']);
  const [kind, setKind] = useState<Kind>('gif');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    import('./encodeVideo.ts')
      .then(({ encodableKinds }) => encodableKinds(width, height))
      .catch((): readonly VideoKind[] => [])
      .then((able) => {
        setKinds([...able, 'gif']);
        setKind((old) => ([...able, 'gif'].includes(old) && asked ? old : (able[0] ?? 'gif')));
        setAsked(true);
      });
  }, [width, height]);
  return { kinds, kind, setKind, asked };
}

interface FilmWants extends Pixels {
  readonly years: readonly number[];
  readonly secondsAYear: number;
  readonly kind: Kind;
}

/** Makes the film of the view as it is when asked for, and says how far it is. */
function useFilm({ years, secondsAYear, kind, width, height }: FilmWants) {
  const ui = useUi();
  const { view, words } = ui;
  const say = words.messages.export;
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  // A panel that closes takes its film with it.
  useEffect(() => () => running.current?.abort(), []);
  const make = async () => {
    const control = new AbortController();
    running.current = control;
    setSaid('');
    const framesASecond = FRAMES_A_SECOND[kind];
    const plan = filmPlan({ years, secondsAYear, framesASecond });
    setProgress({ done: 0, all: plan.length });
    try {
      // The reader may go on meanwhile: the film is of the view that it was asked for.
      const painter = await createFilmPainter({ ...ui, view: { ...view } }, { width, height }, secondsAYear);
      const paint = async (index: number) => {
        const frame = plan[index];
        if (frame) await painter.paint(frame);
        setProgress({ done: index + 1, all: plan.length });
      };
      const film = { count: plan.length, framesASecond, paint, signal: control.signal };
      const blob =
        kind === 'gif'
          ? await (await import('./encodeGif.ts')).encodeGif(painter.canvas, film)
          : await (await import('./encodeVideo.ts')).encodeVideo(kind, painter.canvas, film);
      // A film is of the map, whatever view is open.
      const ends = [...years.slice(0, 1), ...years.slice(-1)];
      const name = fileName(words, { ...view, view: 'map' }, kind, ends);
      if (blob) saveBlob(name, blob);
      setSaid(blob ? say.saved(name) : say.cancelled);
    } catch {
      setSaid(control.signal.aborted ? say.cancelled : say.filmFailed);
    }
    running.current = null;
    setProgress(null);
  };
  return { make, cancel: () => running.current?.abort(), progress, said };
}
