// A lesson: what presenting, hiding numbers and telling a story add to the transient state and to the commands.
export interface Lesson {
  readonly presenting: boolean;
  /** The screen is black until the next step. */
  readonly blank: boolean;
  /** The numbers of the data are hidden, so that pupils can guess. */
  readonly hidden: boolean;
  /** Speaker notes stand under the slide, where there can be no second window. */
  readonly notes: boolean;
  /** What this browser does not allow. */
  readonly trouble: 'none' | 'full-screen' | 'no-channel' | 'popup';
  /** Where the presenter window opens, for a browser that blocks it. */
  readonly presenterLink: string;
  /** The open story goes on by itself. */
  readonly running: boolean;
  /** The story or its words could not be fetched. */
  readonly lost: boolean;
}

export const NO_LESSON: Lesson = Object.freeze({
  presenting: false,
  blank: false,
  hidden: false,
  notes: false,
  trouble: 'none',
  presenterLink: '',
  running: false,
  lost: false,
});

export interface LessonCommands {
  /** Opens a story at a step, counted from 1; a step of its own for Back. */
  readonly openStory: (id: string, step: number) => void;
  /** Opens the story that goes on by itself, and lets it. */
  readonly playOpening: () => void;
  /** Lets an open story go on by itself, or pauses it. */
  readonly setRunning: (on: boolean) => void;
  /** Ends the story at the choice of topics. */
  readonly toTopics: () => void;
  readonly leaveStory: () => void;
  /** So many steps on or back in the open story; at its ends nothing happens. */
  readonly stepStory: (by: 1 | -1) => void;
  readonly setPresenting: (on: boolean) => void;
  readonly setBlank: (on: boolean) => void;
  readonly setHidden: (on: boolean) => void;
  /** Opens a question card, counted from 0, with its view, and hides the numbers; a step of its own for Back. */
  readonly ask: (question: number) => void;
  /** Closes the card; the numbers come back. A step of its own for Back. */
  readonly stopAsking: () => void;
  readonly openPresenter: () => void;
}
