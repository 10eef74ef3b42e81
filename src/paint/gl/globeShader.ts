// The globe in shaders: the camera of scene/camera/globe.ts as uniforms.
import { dot, type Globe } from '../../scene/camera/globe.ts';

const UNIFORM_BLOCK = `\
layout(std140) uniform globeUniforms {
  vec4 east;
  vec4 north;
  vec4 up;
} globe;
`;

/**
 * `globe_spot`: pixels from the middle of the window, y upwards; above 0 in z on the side that is seen.
 * `globe_disc`: radius of the disc that the sphere is on screen, pixels.
 */
const FUNCTIONS = `\
bool globe_on() {
  return globe.up.w > 0.0;
}

vec3 globe_vector(vec2 place) {
  vec2 angle = radians(place);
  return vec3(cos(angle.y) * cos(angle.x), cos(angle.y) * sin(angle.x), sin(angle.y));
}

vec3 globe_spot(vec3 place) {
  float height = dot(place, globe.up.xyz);
  float scale = (globe.north.w - 1.0) * globe.east.w / (globe.north.w - height);
  return vec3(dot(place, globe.east.xyz) * scale, dot(place, globe.north.xyz) * scale, height - 1.0 / globe.north.w);
}

float globe_disc() {
  return (globe.north.w - 1.0) * globe.east.w / sqrt(globe.north.w * globe.north.w - 1.0);
}

vec4 pixels_clip(vec2 pixels) {
  return vec4(pixels * 2.0 * project.devicePixelRatio / project.viewportSize, 0.0, 1.0);
}
`;

export const globeUniforms = {
  name: 'globe',
  vs: UNIFORM_BLOCK + FUNCTIONS,
  fs: UNIFORM_BLOCK,
  uniformTypes: { east: 'vec4<f32>', north: 'vec4<f32>', up: 'vec4<f32>' },
} as const;

type Four = [number, number, number, number];

/** Uniforms of a globe; of a flat map where it is null. */
export function globeProps(globe: Globe | null): {
  readonly east: Four;
  readonly north: Four;
  readonly up: Four;
} {
  if (!globe) return { east: [1, 0, 0, 1], north: [0, 1, 0, 2], up: [0, 0, 1, 0] };
  const four = ([x, y, z]: Globe['up'], w: number): Four => [x, y, z, w];
  return {
    east: four(globe.east, globe.radius),
    north: four(globe.north, globe.eye),
    up: four(globe.up, dot(globe.up, globe.up)),
  };
}
