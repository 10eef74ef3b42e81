// Names as SVG: countries, seas in italics, numbers on arcs, names at the edge; as map.css draws them on screen.

import { EDGE_WEIGHT, edgeFace, labelText } from '../../scene/labels/edgeLabel.ts';
import { LABEL_FACES } from '../../scene/labels/labelFaces.ts';
import type { PlacedLabel } from '../../scene/labels/labels.ts';
import { type Leader, leaderLine } from '../../scene/labels/leaderLine.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { escapeXml } from './escapeXml.ts';

/** From the middle of a line down to its baseline, in sizes of the letters. */
const BASELINE = 0.35;
/** Breadth of the halo on both sides together, px. */
const HALO = 4;

/** An SVG fragment; the typeface is that of the element it stands in. */
export function paintLabels(labels: readonly PlacedLabel[], palette: Palette, textScale = 1): string {
  return labels
    .map((label) =>
      label.kind === 'annotation'
        ? paintAnnotation(label, palette, textScale)
        : label.side === 'edge'
          ? paintEdge(label, palette, textScale)
          : paintName(label, palette, textScale),
    )
    .join('');
}

function paintName(label: PlacedLabel, palette: Palette, scale: number): string {
  const face = LABEL_FACES[label.kind];
  const italic = face.italic ? ' font-style="italic"' : '';
  const halo = face.halo
    ? ` stroke="${palette.land}" stroke-width="${HALO}" stroke-opacity="0.85" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const colour = palette[label.colour ?? face.colour];
  const leader = leaderLine(label);
  const line = leader ? paintLeader(leader, palette.land, 4) + paintLeader(leader, colour, 1.5) : '';
  return line + text(label, face.weight, scale, `fill="${colour}"${italic}${halo}`);
}

/** Under a line of another colour than the strokes that it crosses lies a broader one of the ground. */
function paintLeader({ from, to }: Leader, colour: string, width: number): string {
  const [[x1, y1], [x2, y2]] = [from, to];
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${colour}" stroke-width="${width}"/>`;
}

/** A card with a line to its subject, as map.css draws it on screen. */
function paintAnnotation(label: PlacedLabel, palette: Palette, scale: number): string {
  const line = leaderLine(label);
  const { width, height = 0 } = label;
  const face = LABEL_FACES.annotation;
  const [x, y] = [label.x - width / 2, label.y - height / 2];
  const lines = label.text.split('\n');
  const size = face.sizePixels * scale;
  const step = face.heightPixels * scale;
  const first = label.y - ((lines.length - 1) * step) / 2 + size * BASELINE;
  const words = lines.map(
    (words, i) =>
      `<tspan x="${label.x.toFixed(1)}" y="${(first + i * step).toFixed(1)}">${escapeXml(words)}</tspan>`,
  );
  const leader = line
    ? `${paintLeader(line, palette.ink, 1.5)}<circle cx="${line.to[0].toFixed(1)}" cy="${line.to[1].toFixed(1)}" r="3.5" fill="${palette.ink}"/>`
    : '';
  return `<g data-part="annotation">${leader}<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${9 * scale}" fill="${palette.paper}" stroke="${palette.ink}"/><text data-label="${label.id}" text-anchor="middle" font-size="${size}" font-weight="${face.weight}" fill="${palette.ink}">${words.join('')}</text></g>`;
}

function paintEdge(label: PlacedLabel, palette: Palette, scale: number): string {
  const face = edgeFace(label);
  const [width, height] = [label.width + face.extraWidth, face.height * scale];
  const x = (label.x - width / 2).toFixed(1);
  const y = (label.y - height / 2).toFixed(1);
  const rim = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${palette.paper}" stroke="${palette.paperEdge}"/>`;
  return (
    rim + text(label, EDGE_WEIGHT, scale * face.letters, `fill="${palette[LABEL_FACES[label.kind].colour]}"`)
  );
}

function text(label: PlacedLabel, weight: number, scale: number, look: string): string {
  const size = LABEL_FACES[label.kind].sizePixels * scale;
  const [x, y] = [label.x.toFixed(1), (label.y + size * BASELINE).toFixed(1)];
  const turn = label.turn
    ? ` transform="rotate(${((label.turn * 180) / Math.PI).toFixed(1)} ${x} ${label.y.toFixed(1)})"`
    : '';
  return `<text data-label="${escapeXml(label.id)}" x="${x}" y="${y}"${turn} text-anchor="middle" font-size="${size}" font-weight="${weight}" ${look}>${escapeXml(labelText(label))}</text>`;
}
