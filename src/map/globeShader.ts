// The globe in shaders: the camera of scene/globe.ts as uniforms, and the curve of scene/globeCurve.ts.
import { dot, type Globe } from '../scene/globe.ts';
import { GLOBE_STEPS } from '../scene/globeCurve.ts';

const UNIFORM_BLOCK = `\
layout(std140) uniform globeUniforms {
  vec4 east;
  vec4 north;
  vec4 up;
} globe;
`;

const FUNCTIONS = `\
const int GLOBE_STEPS = ${GLOBE_STEPS};

bool globe_on() {
  return globe.up.w > 0.0;
}

vec3 globe_vector(vec2 place) {
  vec2 angle = radians(place);
  return vec3(cos(angle.y) * cos(angle.x), cos(angle.y) * sin(angle.x), sin(angle.y));
}

// Pixels from the middle of the window, y upwards; above 0 in z on the side that is seen.
vec3 globe_spot(vec3 place) {
  float height = dot(place, globe.up.xyz);
  float scale = (globe.north.w - 1.0) * globe.east.w / (globe.north.w - height);
  return vec3(dot(place, globe.east.xyz) * scale, dot(place, globe.north.xyz) * scale, height - 1.0 / globe.north.w);
}

vec4 globe_clip(vec2 pixels) {
  return vec4(pixels * 2.0 * project.devicePixelRatio / project.viewportSize, 0.0, 1.0);
}

vec3 globe_curve_spots[GLOBE_STEPS + 1];
float globe_curve_runs[GLOBE_STEPS + 1];

// Measures the curve between two places; its whole length in pixels.
float globe_measure(vec2 from, vec2 to, float bow) {
  vec3 a = globe_vector(from);
  vec3 b = globe_vector(to);
  vec3 middle = normalize(a + b);
  vec3 ahead = normalize(b - a);
  vec3 left = cross(middle, ahead);
  float side = length(b - a) * 0.5;
  float halfChord = 2.0 * tan(asin(min(side, 1.0)) * 0.5);
  float radius = halfChord / sin(bow);
  float run = 0.0;
  for (int i = 0; i <= GLOBE_STEPS; i++) {
    float angle = bow * (2.0 * float(i) / float(GLOBE_STEPS) - 1.0);
    float along = radius * sin(angle);
    float across = 2.0 * radius * sin((bow + angle) * 0.5) * sin((bow - angle) * 0.5);
    float quarter = (along * along + across * across) * 0.25;
    globe_curve_spots[i] = globe_spot(((1.0 - quarter) * middle + along * ahead + across * left) / (1.0 + quarter));
    if (i > 0) run += distance(globe_curve_spots[i].xy, globe_curve_spots[i - 1].xy);
    globe_curve_runs[i] = run;
  }
  return run;
}

// The spot so many pixels along the measured curve.
vec3 globe_along(float run) {
  int i = 1;
  while (i < GLOBE_STEPS && globe_curve_runs[i] < run) i++;
  float piece = max(globe_curve_runs[i] - globe_curve_runs[i - 1], 1e-6);
  return mix(globe_curve_spots[i - 1], globe_curve_spots[i], (run - globe_curve_runs[i - 1]) / piece);
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
