// The one annotation of a story step, as a plain value with the rules that place it, which a page without a story needs not load.
import type { Atlas } from '../../package/atlas.ts';
import type { AnnotationTarget } from '../../package/stories.ts';
import type { Project } from '../camera/project.ts';
import type { Picture } from '../map/picture.ts';
import type { Box } from './boxes.ts';
import type { Measure } from './labelCandidates.ts';
import type { LabelCandidate } from './labels.ts';

/** Before the names of all other places. */
export const ANNOTATION_IMPORTANCE = 1e6;

/** The annotation of a step in words; numbers are in them already. */
export interface Annotation {
  readonly target: AnnotationTarget;
  readonly text: string;
  /** Numbers that its step tells and it does not: of the few on the map no other is written. */
  readonly numbers: readonly number[];
  /** Its rules, which come with the steps of stories: null where its subject is nowhere to be seen. */
  readonly candidate: (input: AnnotationInput, project: Project, frame: Box) => LabelCandidate | null;
  /** Where the bar of a year stands in the window: middle of its foot, px; null where no bar is seen. */
  readonly barAt?: ((year: number) => readonly [number, number] | null) | null;
}

export interface AnnotationInput {
  readonly atlas: Atlas;
  readonly picture: Picture;
  readonly annotation: Annotation;
  readonly measure: Measure;
  readonly textScale: number;
}
