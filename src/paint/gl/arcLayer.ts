// The arc layer: every pair once, each year one column on the GPU, a change of year two columns and a mix.
import { Layer, type LayerProps, project32, type UpdateParameters } from '@deck.gl/core';
import type { Buffer } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Globe } from '../../scene/camera/globe.ts';
import type { Tilt } from '../../scene/camera/tilt.ts';
import type { ArcMarks } from '../../scene/map/arcs.ts';
import { elevationOf } from '../../scene/map/elevatedCurve.ts';
import type { ArcMoment } from '../../scene/map/mapPainter.ts';
import { DASH_PATTERNS, HEADS } from '../../scene/style/layerStyle.ts';
import { type Palette, rgba } from '../../scene/style/palette.ts';
import {
  ARC_FRAGMENT_SHADER,
  ARC_VERTEX_COUNT,
  ARC_VERTEX_SHADER,
  arcUniforms,
  HOLLOW,
} from './arcShader.ts';
import { type ColumnBuffers, createColumnBuffers } from './columnBuffers.ts';
import { globeProps, globeUniforms } from './globeShader.ts';
import { litProps } from './litProps.ts';

export interface ArcLayerProps extends LayerProps {
  readonly marks: ArcMarks;
  readonly palette: Palette;
  readonly moment: () => ArcMoment;
  /** The globe now, or null of a flat map. */
  readonly globe: () => Globe | null;
  /** How large discs are, of 1. */
  readonly discScale: () => number;
  /** The tilt now, or null of a globe and of a map seen from above. */
  readonly tilt: () => Tilt | null;
}

interface ArcState {
  [key: string]: unknown;
  model: Model;
  fixed: readonly Buffer[];
  columns: ColumnBuffers;
}

export class ArcLayer extends Layer<ArcLayerProps> {
  static override layerName = 'ArcLayer';
  /** What deck.gl keeps from layer to layer; empty until it has begun. */
  declare state: Layer['state'] & Partial<ArcState>;

  override initializeState(): void {
    this.setState({ columns: createColumnBuffers(this.context.device) });
  }

  override getNumInstances(): number {
    return this.props.marks.count;
  }

  override updateState({ props, oldProps }: UpdateParameters<this>): void {
    if (props.marks === oldProps.marks && props.palette === oldProps.palette) return;
    const { state } = this;
    state.model?.destroy();
    for (const buffer of state.fixed ?? []) buffer.destroy();
    const { device } = this.context;
    const buffers = fixedColumns(props.marks, props.palette).map((data) =>
      device.createBuffer({ data: data.length > 0 ? data : new Float32Array(4) }),
    );
    const [ends, shape, dash, tint] = buffers;
    if (!ends || !shape || !dash || !tint) return;
    const model = new Model(device, {
      ...this.getShaders({
        vs: ARC_VERTEX_SHADER,
        fs: ARC_FRAGMENT_SHADER,
        modules: [project32, globeUniforms, arcUniforms],
      }),
      id: this.props.id,
      topology: 'triangle-strip',
      vertexCount: ARC_VERTEX_COUNT,
      isInstanced: true,
      instanceCount: props.marks.count,
      bufferLayout: [
        'instanceEnds',
        'instanceShape',
        'instanceDash',
        'instanceTint',
        'strokesBefore',
        'strokesAfter',
      ].map((name) => ({ name, format: 'float32x4' as const, stepMode: 'instance' as const })),
      attributes: {
        instanceEnds: ends,
        instanceShape: shape,
        instanceDash: dash,
        instanceTint: tint,
        strokesBefore: ends,
        strokesAfter: ends,
      },
    });
    this.setState({ model, fixed: buffers });
  }

  override draw(): void {
    const { model, columns } = this.state;
    if (!model || !columns || this.props.marks.count === 0) return;
    const moment = this.props.moment();
    if (moment.after.length !== this.props.marks.count * 4) return;
    const before = moment.before.length === moment.after.length ? moment.before : moment.after;
    model.setAttributes({
      strokesBefore: columns.bufferOf(before),
      strokesAfter: columns.bufferOf(moment.after),
    });
    const tilt = this.props.tilt();
    const rise = tilt ? elevationOf(tilt) : { share: 0, ceiling: 1 };
    model.shaderInputs.setProps({
      globe: globeProps(this.props.globe()),
      arcs: {
        mixShare: moment.mixShare,
        lift: rise.share,
        focusPlace: moment.focusPlace,
        pinPlace: moment.pinPlace,
        ...litProps(moment),
        hoverArc: moment.hoverArc,
        opacity: 0.9,
        ceiling: rise.ceiling,
        discScale: this.props.discScale(),
        casingColor: rgba(this.props.palette.land).map((part) => part / 255),
      },
    });
    model.draw(this.context.renderPass);
  }

  override finalizeState(context: Parameters<Layer['finalizeState']>[0]): void {
    super.finalizeState(context);
    const { state } = this;
    state.model?.destroy();
    state.columns?.destroy();
    for (const buffer of state.fixed ?? []) buffer.destroy();
  }
}

/** Ends, shape, dash and tint of each arc, four floats each: what no year changes. */
function fixedColumns(marks: ArcMarks, palette: Palette): readonly Float32Array[] {
  const shape = new Float32Array(marks.count * 4);
  const dash = new Float32Array(marks.count * 4);
  const tint = new Float32Array(marks.count * 4);
  for (let i = 0; i < marks.count; i++) {
    const head = HEADS.indexOf(marks.head[i] ?? 'arrow') + (marks.hollow[i] ? HOLLOW : 0);
    shape.set([marks.bow[i] ?? 0.3, head, marks.places[i * 2] ?? 0, marks.places[i * 2 + 1] ?? 0], i * 4);
    dash.set(DASH_PATTERNS[marks.dash[i] ?? 'solid'], i * 4);
    const [r, g, b, a] = rgba(palette[marks.colour[i] ?? 'ink']);
    tint.set([r / 255, g / 255, b / 255, a / 255], i * 4);
  }
  return [marks.ends, shape, dash, tint];
}
