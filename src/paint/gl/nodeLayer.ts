// The node layer: open circles whose radius follows the year, and the ring of Baku, above the arcs.
import { Layer, type LayerProps, project32, type UpdateParameters } from '@deck.gl/core';
import type { Buffer } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Globe } from '../../scene/camera/globe.ts';
import type { Emphasis } from '../../scene/map/emphasis.ts';
import type { NodeMarks } from '../../scene/map/nodes.ts';
import { type Palette, rgba } from '../../scene/style/palette.ts';
import { type ColumnBuffers, createColumnBuffers } from './columnBuffers.ts';
import { globeProps, globeUniforms } from './globeShader.ts';
import { litProps } from './litProps.ts';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER, nodeUniforms } from './nodeShader.ts';

export interface NodeMoment extends Emphasis {
  readonly mixShare: number;
  /** Four numbers a node: radius, solid, 0, 0. */
  readonly before: Float32Array;
  readonly after: Float32Array;
}

export interface NodeLayerProps extends LayerProps {
  readonly marks: NodeMarks;
  readonly palette: Palette;
  readonly moment: () => NodeMoment;
  /** The globe now, or null of a flat map. */
  readonly globe: () => Globe | null;
  /** How large discs are, of 1. */
  readonly discScale: () => number;
}

interface NodeState {
  [key: string]: unknown;
  model: Model;
  position: Buffer;
  columns: ColumnBuffers;
}

export class NodeLayer extends Layer<NodeLayerProps> {
  static override layerName = 'NodeLayer';
  /** What deck.gl keeps from layer to layer; empty until it has begun. */
  declare state: Layer['state'] & Partial<NodeState>;

  override initializeState(): void {
    this.setState({ columns: createColumnBuffers(this.context.device) });
  }

  override getNumInstances(): number {
    return this.props.marks.count;
  }

  override updateState({ props, oldProps }: UpdateParameters<this>): void {
    if (props.marks === oldProps.marks) return;
    const { state } = this;
    state.model?.destroy();
    state.position?.destroy();
    const { device } = this.context;
    const data = new Float32Array(props.marks.count * 4);
    for (let i = 0; i < props.marks.count; i++) {
      const [lng = 0, lat = 0] = props.marks.position.subarray(i * 2, i * 2 + 2);
      data.set([lng, lat, props.marks.place[i] ?? 0, i === props.marks.hub ? 0 : 1], i * 4);
    }
    const position = device.createBuffer({ data });
    const model = new Model(device, {
      ...this.getShaders({
        vs: NODE_VERTEX_SHADER,
        fs: NODE_FRAGMENT_SHADER,
        modules: [project32, globeUniforms, nodeUniforms],
      }),
      id: this.props.id,
      topology: 'triangle-strip',
      vertexCount: 4,
      isInstanced: true,
      instanceCount: props.marks.count,
      bufferLayout: ['instancePlaces', 'radiiBefore', 'radiiAfter'].map((name) => ({
        name,
        format: 'float32x4' as const,
        stepMode: 'instance' as const,
      })),
      attributes: { instancePlaces: position, radiiBefore: position, radiiAfter: position },
    });
    this.setState({ model, position });
  }

  override draw(): void {
    const { model, columns } = this.state;
    if (!model || !columns || this.props.marks.count === 0) return;
    const moment = this.props.moment();
    if (moment.after.length !== this.props.marks.count * 4) return;
    const before = moment.before.length === moment.after.length ? moment.before : moment.after;
    model.setAttributes({
      radiiBefore: columns.bufferOf(before),
      radiiAfter: columns.bufferOf(moment.after),
    });
    const unit = (name: 'node' | 'nodeFill') => rgba(this.props.palette[name]).map((part) => part / 255);
    model.shaderInputs.setProps({
      globe: globeProps(this.props.globe()),
      nodes: {
        mixShare: moment.mixShare,
        focusPlace: moment.focusPlace,
        pinPlace: moment.pinPlace,
        discScale: this.props.discScale(),
        ...litProps(moment),
        ringColor: unit('node'),
        fillColor: unit('nodeFill'),
      },
    });
    model.draw(this.context.renderPass);
  }

  override finalizeState(context: Parameters<Layer['finalizeState']>[0]): void {
    super.finalizeState(context);
    const { state } = this;
    state.model?.destroy();
    state.position?.destroy();
    state.columns?.destroy();
  }
}
