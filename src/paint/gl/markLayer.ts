// A deck.gl layer of marks that stand once on the GPU: a year is one column of four floats a mark, a moment mixes two of them.
import { Layer, type LayerProps, type UpdateParameters } from '@deck.gl/core';
import type { Buffer } from '@luma.gl/core';
import { Model } from '@luma.gl/engine';
import type { Globe } from '../../scene/camera/globe.ts';
import type { Emphasis } from '../../scene/map/emphasis.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { type ColumnBuffers, createColumnBuffers } from './columnBuffers.ts';
import { globeProps } from './globeShader.ts';

/** Columns of four numbers a mark, and how they are mixed. */
export interface MarkMoment extends Emphasis {
  readonly mixShare: number;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

export interface MarkLayerProps<Marks, Moment> extends LayerProps {
  readonly marks: Marks;
  readonly palette: Palette;
  readonly moment: () => Moment;
  /** The globe now, or null of a flat map. */
  readonly globe: () => Globe | null;
  /** How large discs are, of 1. */
  readonly discScale: () => number;
}

interface MarkState {
  [key: string]: unknown;
  model: Model;
  fixed: readonly Buffer[];
  columns: ColumnBuffers<Buffer>;
}

/** What no year changes, four floats a mark, by the names of the attributes. */
export type FixedColumns = Readonly<Record<string, Float32Array>>;

export abstract class MarkLayer<
  Marks extends { readonly count: number },
  Moment extends MarkMoment,
  Props extends MarkLayerProps<Marks, Moment>,
> extends Layer<Props> {
  /** What deck.gl keeps from layer to layer; empty until it has begun. */
  declare state: Layer['state'] & Partial<MarkState>;

  protected abstract readonly shaders: Parameters<Layer['getShaders']>[0];
  protected abstract readonly vertexCount: number;
  /** The attributes of the years before and after. */
  protected abstract readonly years: readonly [before: string, after: string];
  protected abstract fixed(): FixedColumns;
  /** What the shaders are told of a moment, besides the globe. */
  protected abstract uniforms(moment: Moment): Parameters<Model['shaderInputs']['setProps']>[0];

  override initializeState(): void {
    const { device } = this.context;
    this.setState({ columns: createColumnBuffers((data) => device.createBuffer({ data })) });
  }

  override getNumInstances(): number {
    return this.props.marks.count;
  }

  override updateState({ props, oldProps }: UpdateParameters<this>): void {
    if (props.marks === oldProps.marks && props.palette === oldProps.palette) return;
    const { device } = this.context;
    this.forget();
    const fixed = Object.entries(this.fixed()).map(([name, data]) => {
      // An empty buffer is an error on some drivers.
      return [name, device.createBuffer({ data: data.length > 0 ? data : new Float32Array(4) })] as const;
    });
    // Until a year is drawn, a column that is there stands for it.
    const years = fixed
      .slice(0, 1)
      .flatMap(([, buffer]) => this.years.map((name) => [name, buffer] as const));
    const attributes = [...fixed, ...years];
    const model = new Model(device, {
      ...this.getShaders(this.shaders),
      id: this.props.id,
      topology: 'triangle-strip',
      vertexCount: this.vertexCount,
      isInstanced: true,
      instanceCount: props.marks.count,
      bufferLayout: attributes.map(([name]) => ({ name, format: 'float32x4', stepMode: 'instance' })),
      attributes: Object.fromEntries(attributes),
    });
    this.setState({ model, fixed: fixed.map(([, buffer]) => buffer) });
  }

  override draw(): void {
    const { model, columns } = this.state;
    const { marks } = this.props;
    if (!model || !columns || marks.count === 0) return;
    const moment = this.props.moment();
    const { before, after } = moment;
    if (after.length !== marks.count * 4) return;
    const [first, second] = this.years;
    model.setAttributes({
      [first]: columns.bufferOf(before.length === after.length ? before : after),
      [second]: columns.bufferOf(after),
    });
    model.shaderInputs.setProps({ globe: globeProps(this.props.globe()), ...this.uniforms(moment) });
    model.draw(this.context.renderPass);
  }

  override finalizeState(context: Parameters<Layer['finalizeState']>[0]): void {
    super.finalizeState(context);
    this.forget();
    this.state.columns?.destroy();
  }

  private forget(): void {
    this.state.model?.destroy();
    for (const buffer of this.state.fixed ?? []) buffer.destroy();
  }
}
