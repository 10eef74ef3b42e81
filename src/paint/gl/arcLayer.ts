// The arc layer: every pair once, each year one column on the GPU, a change of year two columns and a mix.
import { project32 } from '@deck.gl/core';
import type { Tilt } from '../../scene/camera/tilt.ts';
import type { ArcMarks } from '../../scene/map/arcs.ts';
import { elevationOf } from '../../scene/map/elevation.ts';
import type { ArcMoment } from '../../scene/map/mapPainter.ts';
import { DASH_PATTERNS, HEADS } from '../../scene/style/layerStyle.ts';
import { rgba } from '../../scene/style/palette.ts';
import {
  ARC_FRAGMENT_SHADER,
  ARC_VERTEX_COUNT,
  ARC_VERTEX_SHADER,
  arcUniforms,
  HOLLOW,
} from './arcShader.ts';
import { globeUniforms } from './globeShader.ts';
import { litProps } from './litProps.ts';
import { type FixedColumns, MarkLayer, type MarkLayerProps } from './markLayer.ts';

export interface ArcLayerProps extends MarkLayerProps<ArcMarks, ArcMoment> {
  /** The tilt now, or null of a globe and of a map seen from above. */
  readonly tilt: () => Tilt | null;
}

export class ArcLayer extends MarkLayer<ArcMarks, ArcMoment, ArcLayerProps> {
  static override layerName = 'ArcLayer';
  override shaders = {
    vs: ARC_VERTEX_SHADER,
    fs: ARC_FRAGMENT_SHADER,
    modules: [project32, globeUniforms, arcUniforms],
  };
  override vertexCount = ARC_VERTEX_COUNT;
  override years = ['strokesBefore', 'strokesAfter'] as const;

  override fixed(): FixedColumns {
    const { marks, palette } = this.props;
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
    return { instanceEnds: marks.ends, instanceShape: shape, instanceDash: dash, instanceTint: tint };
  }

  override uniforms(moment: ArcMoment) {
    const tilt = this.props.tilt();
    const rise = tilt ? elevationOf(tilt) : { share: 0, ceiling: 1 };
    return {
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
    };
  }
}
