// The node layer: open circles whose radius follows the year, and the ring of Baku, above the arcs.
import { project32 } from '@deck.gl/core';
import type { NodeMarks } from '../../scene/map/nodes.ts';
import { rgba } from '../../scene/style/palette.ts';
import { globeUniforms } from './globeShader.ts';
import { litProps } from './litProps.ts';
import { type FixedColumns, MarkLayer, type MarkLayerProps, type MarkMoment } from './markLayer.ts';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER, nodeUniforms } from './nodeShader.ts';

export type NodeLayerProps = MarkLayerProps<NodeMarks, MarkMoment>;

/** A year is radius and solid, and two that mean nothing. */
export class NodeLayer extends MarkLayer<NodeMarks, MarkMoment, NodeLayerProps> {
  static override layerName = 'NodeLayer';
  override shaders = {
    vs: NODE_VERTEX_SHADER,
    fs: NODE_FRAGMENT_SHADER,
    modules: [project32, globeUniforms, nodeUniforms],
  };
  override vertexCount = 4;
  override years = ['radiiBefore', 'radiiAfter'] as const;

  override fixed(): FixedColumns {
    const { marks } = this.props;
    const instancePlaces = new Float32Array(marks.count * 4);
    for (let i = 0; i < marks.count; i++) {
      const [lng = 0, lat = 0] = marks.position.subarray(i * 2, i * 2 + 2);
      instancePlaces.set([lng, lat, marks.place[i] ?? 0, i === marks.hub ? 0 : 1], i * 4);
    }
    return { instancePlaces };
  }

  override uniforms(moment: MarkMoment) {
    const unit = (name: 'node' | 'nodeFill') => rgba(this.props.palette[name]).map((part) => part / 255);
    return {
      nodes: {
        mixShare: moment.mixShare,
        focusPlace: moment.focusPlace,
        pinPlace: moment.pinPlace,
        discScale: this.props.discScale(),
        ...litProps(moment),
        ringColor: unit('node'),
        fillColor: unit('nodeFill'),
      },
    };
  }
}
