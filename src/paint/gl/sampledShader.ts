// Curves that are no circle on screen, in the arcs' shader: scene/map/sampledCurve.ts over globeCurve.ts and elevatedCurve.ts.

import { NEAREST_SHARE } from '../../scene/camera/tilt.ts';
import { CURVE_STEPS } from '../../scene/map/curveSteps.ts';

/**
 * Needs the functions of project32 and globeShader.ts.
 * `curve_samples`: pixels from the middle of the window, y upwards; above 0 in z where it is seen.
 * `curve_length`: the whole length in pixels, once the samples are there.
 * `curve_gap`: how far along the curve it is `gap` away from its first spot, or seen backwards from its last.
 * `curve_along`: the spot so many pixels along the measured curve.
 * `curve_across`: cos(angle) - cos(bow) as a product: the difference of a flat curve is below what a GPU's cosine resolves.
 * `globe_measure`: measures the curve between two places of the globe.
 * `tilt_spot`: a point over the ground, in common units, as the tilted camera sees it.
 * `risen_measure`: measures the curve over the chord from a, along u, that rises to `top` in its middle.
 */
export const MEASURED_FUNCTIONS = `\
const int CURVE_STEPS = ${CURVE_STEPS};

vec3 curve_samples[CURVE_STEPS + 1];
float curve_runs[CURVE_STEPS + 1];

float curve_length() {
  float run = 0.0;
  for (int i = 0; i <= CURVE_STEPS; i++) {
    if (i > 0) run += distance(curve_samples[i].xy, curve_samples[i - 1].xy);
    curve_runs[i] = run;
  }
  return run;
}

float curve_gap(float gap, bool backwards) {
  int first = backwards ? CURVE_STEPS : 0;
  int step = backwards ? -1 : 1;
  float before = 0.0;
  for (int k = 1; k <= CURVE_STEPS; k++) {
    int i = first + k * step;
    float away = distance(curve_samples[i].xy, curve_samples[first].xy);
    if (away >= gap) {
      float run = mix(curve_runs[i - step], curve_runs[i], (gap - before) / max(away - before, 1e-6));
      return abs(run - curve_runs[first]);
    }
    before = away;
  }
  return curve_runs[CURVE_STEPS];
}

vec3 curve_along(float run) {
  int i = 1;
  while (i < CURVE_STEPS && curve_runs[i] < run) i++;
  float piece = max(curve_runs[i] - curve_runs[i - 1], 1e-6);
  return mix(curve_samples[i - 1], curve_samples[i], (run - curve_runs[i - 1]) / piece);
}

float curve_angle(int i, float bow) {
  return bow * (2.0 * float(i) / float(CURVE_STEPS) - 1.0);
}

float curve_across(float radius, float bow, float angle) {
  return 2.0 * radius * sin((bow + angle) * 0.5) * sin((bow - angle) * 0.5);
}

float globe_measure(vec2 from, vec2 to, float bow) {
  vec3 a = globe_vector(from);
  vec3 b = globe_vector(to);
  vec3 middle = normalize(a + b);
  vec3 ahead = normalize(b - a);
  vec3 left = cross(middle, ahead);
  float side = length(b - a) * 0.5;
  float radius = 2.0 * tan(asin(min(side, 1.0)) * 0.5) / sin(bow);
  for (int i = 0; i <= CURVE_STEPS; i++) {
    float angle = curve_angle(i, bow);
    float along = radius * sin(angle);
    float across = curve_across(radius, bow, angle);
    float quarter = (along * along + across * across) * 0.25;
    curve_samples[i] = globe_spot(((1.0 - quarter) * middle + along * ahead + across * left) / (1.0 + quarter));
  }
  return curve_length();
}

vec3 tilt_spot(vec3 place) {
  vec4 clip = project_common_position_to_clipspace(vec4(place, 1.0));
  float least = project.focalDistance * ${NEAREST_SHARE};
  return vec3(clip.xy / max(clip.w, least) * project.viewportSize * 0.5 / project.devicePixelRatio, clip.w - least);
}

float risen_measure(vec2 a, vec2 u, float chord, float bow, float top) {
  vec2 left = vec2(-u.y, u.x);
  float radius = chord / (2.0 * sin(bow));
  for (int i = 0; i <= CURVE_STEPS; i++) {
    float angle = curve_angle(i, bow);
    vec2 ground = a + u * (chord * 0.5 + radius * sin(angle)) + left * curve_across(radius, bow, angle);
    float part = angle / bow;
    curve_samples[i] = tilt_spot(vec3(ground, top * (1.0 - part * part)));
  }
  return curve_length();
}
`;
