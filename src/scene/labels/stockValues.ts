// The numbers of people at a date: of the largest groups, or of all, each beside its part of the disc.
import { seenRadius } from '../map/discScale.ts';
import type { Picture } from '../map/picture.ts';
import { partColour } from '../map/stocks.ts';
import { centresAt } from './besideArc.ts';
import { around } from './boxes.ts';
import { type DiscGrid, isOff } from './discGrid.ts';
import type { LabelCandidate, PlacedLabel } from './labels.ts';
import { type ArcValues, fewValues, isWritten, type ValueRoom } from './valueCandidates.ts';

/** Between the rim of a disc and its number, the best first, px. */
const ROOMS = [5, 11] as const;
/** Around the disc, beside the direction of the part itself, in turns clockwise from the top. */
const TURNS = [0.5, 0.25, 0.75, 0, 0.375, 0.625, 0.125, 0.875] as const;

/** Printed numbers alone: what a disc adds up of several rows is in no source. */
export function stockValues(
  { stocks }: Pick<Picture, 'stocks'>,
  { on, format, unstated }: ArcValues,
  { measure, project, mapWidth, placeIdOf, lit, told }: ValueRoom,
): readonly LabelCandidate[] {
  if (on === 'none') return [];
  const groups = stocks
    .flatMap((disc) => {
      let before = 0;
      return disc.parts.map((part) => {
        const middle = (before + part.persons / 2) / Math.max(1, disc.persons);
        before += part.persons;
        return { disc, part, middle };
      });
    })
    .filter(({ disc }) => disc.solid && disc.before === null)
    .sort((a, b) => b.part.persons - a.part.persons);
  const isLit = (place: number) => place >= 0 && (!lit || lit.includes(placeIdOf(place)));
  const shown = groups.filter(({ disc, part }) => isLit(disc.place) || isLit(part.origin));
  const few = shown.slice(0, fewValues({ mapWidth, lit }));
  const chosen = (on === 'all' ? shown : few).filter(({ part }) =>
    isWritten([part.persons, part.national?.high], on, told),
  );
  return chosen.flatMap(({ disc, part, middle }): readonly LabelCandidate[] => {
    const [x, y] = project(...disc.position);
    if (Number.isNaN(x)) return [];
    const high = part.national?.high ?? null;
    const ends = high === null ? [part.persons] : [part.persons, high];
    const number = ends.map((end) => format(end, false)).join('–');
    // Beside the disc nothing else says whose number it is.
    const text = part.kind === 'unstated' && unstated ? unstated(number) : number;
    const size = measure(text);
    const here = stocks.filter(({ place }) => place === disc.place);
    const radius = Math.max(...here.map(({ outerRadius }) => seenRadius(outerRadius, project)));
    const turns = [middle, ...TURNS];
    const all = ROOMS.flatMap((room) => turns.map((turn) => ({ turn, room }))).map(({ turn, room }) => {
      const [right, down] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
      // So far that the box touches the disc in this direction and nowhere else.
      const away = radius + room + (Math.abs(right) * size.width + Math.abs(down) * size.height) / 2;
      return [x + right * away, y + down * away] as const;
    });
    // Never on a thread: the list has the number.
    const centres = (strokes: DiscGrid, name: PlacedLabel | undefined) =>
      [...all, ...centresAt(name, size)].filter(([left, top]) =>
        isOff(strokes, around(left, top, size.width, size.height)),
      );
    const id = `value-${disc.place}-${part.layer}-${part.kind}-${part.origin}`;
    const importance = -0.5 + part.persons / 1e12;
    const colour = partColour(disc, part);
    return [
      {
        id,
        text,
        x,
        y,
        radius: 0,
        ...size,
        kind: 'value',
        importance,
        colour,
        centres,
        ofPlace: placeIdOf(disc.place),
      },
    ];
  });
}
