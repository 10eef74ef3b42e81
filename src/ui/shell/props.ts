// What the interface is given and what it may ask for; main.ts alone makes it.
import type { Bounds } from '../../flows/placesWithin.ts';
import type { Atlas, DataText, LegRow } from '../../package/atlas.ts';
import type { Refusal } from '../../package/import/refusal.ts';
import type { StoryBook } from '../../package/loadStories.ts';
import type { MapTrouble } from '../../scene/map/mapPainter.ts';
import type { CommandId } from '../../state/keys.ts';
import type { ViewState } from '../../state/viewState.ts';
import type { LocaleBundle } from '../../text/localeBundle.ts';
import type { Words } from '../../text/words.ts';
import type { Lesson, LessonCommands } from '../story/lesson.ts';

/** One arc under the pointer. */
export interface TipArc {
  readonly layerId: string;
  readonly originId: string;
  readonly destinationId: string;
  /** Row of atlas.flows, or -1 for a leg. */
  readonly row: number;
  readonly legs: readonly LegRow[];
}

/** What lies under the pointer, at a point of the window in px; pinned, it asks which of several arcs or places is meant. */
export interface Tip {
  readonly x: number;
  readonly y: number;
  readonly arcs: readonly TipArc[];
  /** The gate of the hub lies there. */
  readonly gate: boolean;
  /** The place whose disc of people lies there, or null. */
  readonly stock: string | null;
  /** Places that a finger may mean beside the ends of these arcs, nearest first. */
  readonly places: readonly string[];
  readonly pinned: boolean;
}

/** Transient state: never in the address. */
export interface TransientState {
  readonly playing: boolean;
  /** False when the reader or the system asks for stillness. */
  readonly motion: boolean;
  /** 1, or 2 where this machine is too slow for all dots: then each second one is drawn. */
  readonly everyDot: 1 | 2;
  /** The one open panel beside the country card, or null. */
  readonly panel:
    | 'sources'
    | 'help'
    | 'azerbaijan'
    | 'export'
    | 'share'
    | 'stories'
    | 'worksheet'
    | 'open'
    | null;
  /** What the panel opens at, by id (a source in the list of sources), or null: at its beginning. */
  readonly panelAt: string | null;
  /** Files that were dropped or pasted for the panel that opens them, or why a file in the address was refused. */
  readonly handed: readonly File[] | Refusal | null;
  readonly lesson: Lesson;
  /** Place or arc under the pointer or highlighted from a list. */
  readonly hovered: string | null;
  readonly tip: Tip | null;
  /** How large discs are on the map, of 1. */
  readonly discScale: number;
  /** Degrees that the map is turned from straight above. */
  readonly tilt: number;
  /** False where keys are switched off in Help. */
  readonly shortcuts: boolean;
  /** What other places counted, where the view asks for it. */
  readonly counts: 'here' | 'loading' | 'failed';
  /** The map stands: what can wait has its turn. */
  readonly mapStands: boolean;
  /** What the map cannot do here, in no words: the ui chooses them. */
  readonly mapTrouble: MapTrouble | null;
  /** All is kept for use without network. */
  readonly offline: boolean;
  /** What the browser has to tell: a newer atlas waits. */
  readonly notice: 'none' | 'update';
}

export interface Commands {
  /** Applies a state action; `push` makes a step that Back undoes. */
  readonly change: (action: (view: ViewState) => ViewState, how: 'push' | 'replace') => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setMotion: (motion: boolean) => void;
  readonly setShortcuts: (on: boolean) => void;
  readonly openPanel: (panel: TransientState['panel'], at?: string) => void;
  readonly hover: (id: string | null) => void;
  readonly resetCamera: () => void;
  /** Turns the map so many degrees from straight above. */
  readonly tilt: (degrees: number) => void;
  /** Nearer by so many steps, further where negative. */
  readonly zoom: (steps: number) => void;
  readonly closeTip: () => void;
  /** Asks once more for what the map lacks. */
  readonly retryMap: () => void;
  /** Asks anew for what other places counted. */
  readonly fetchCounts: () => void;
  /** Asks the lesson, whose code may have to come first. */
  readonly lesson: (act: (lesson: LessonCommands) => void) => void;
  /** Does what a key means in a lesson; false where it means nothing there. */
  readonly lessonKey: (command: CommandId) => boolean;
  /** Switches to the newer atlas that waits; loads the page anew. */
  readonly applyUpdate: () => void;
  readonly dismissNotice: () => void;
  /** Shows another package in the place of this one: what the reader has opened, a path, or '' for that of the page. */
  readonly showData: (data: string) => void;
}

export interface UiProps {
  /** Without its numbers while they are hidden. */
  readonly atlas: Atlas;
  /** The same, with what other places counted where the view shows it: for map, list and timeline. */
  readonly counted: Atlas;
  /** The same as the map draws it: of very many places those too close at its zoom are one. */
  readonly mapped: Atlas;
  /** CSS px. */
  readonly mapWidth: number;
  /** The part of the world whose flows the map draws, of many to many and where the reader has moved the camera; else null. */
  readonly within: Bounds | null;
  /** The same as small maps draw it. */
  readonly overview: Atlas;
  /** With its numbers always: for answers that are worked out unseen. */
  readonly fullAtlas: Atlas;
  /** The stories in the present language; null until one is opened. */
  readonly book: StoryBook | null;
  readonly view: ViewState;
  readonly transient: TransientState;
  /** Words, names and number formats of the present language. */
  readonly words: Words;
  readonly dataText: DataText;
  /** Every language that can be fetched, for names in search. */
  readonly bundles: () => Promise<readonly LocaleBundle[]>;
  readonly commands: Commands;
}
