// Two pictures mixed, as films show the way from one to the other.
import { mixColumns, type Picture } from './picture.ts';

const NO_COLUMN = new Float32Array(0);

/** The columns of a change from one picture to another; of pictures with other arcs those of the second. */
export function mixPictures(old: Picture, now: Picture, mix: number) {
  const from = old.arcs === now.arcs && old.nodes === now.nodes ? old : now;
  return {
    arcColumn: mixColumns(from.arcColumn, now.arcColumn, mix),
    nodeColumn: mixColumns(from.nodeColumn, now.nodeColumn, mix),
    gateColumn: mixColumns(
      (from.gate?.kind === now.gate?.kind ? from.gate : now.gate)?.column ?? NO_COLUMN,
      now.gate?.column ?? NO_COLUMN,
      mix,
    ),
    before: from.dots,
    after: now.dots,
  };
}
