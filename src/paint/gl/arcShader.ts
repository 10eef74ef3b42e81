// The shader of arcs and legs: the circle's arc of scene/map/curve.ts, stroke, head, dash and outline.
import { LIMB_FROM, LIMB_STRENGTH } from '../../scene/camera/globe.ts';
import { SEEN_RADIUS } from '../../scene/map/discScale.ts';
import { FAINT_ARC, LIT_END, QUIET_ARC } from '../../scene/map/emphasis.ts';
import {
  CASING,
  DOUBLE_HEAD,
  END_GAP,
  HEAD_GROWTH,
  HEAD_LENGTH,
  HEAD_SHARE,
  HOLLOW_FULL,
  HOLLOW_LEAST,
  HOLLOW_TINT,
  HOLLOW_WIDTH,
  MIN_HEAD,
  START_GAP,
} from '../../scene/map/strokes.ts';
import { MEASURED_FUNCTIONS } from './sampledShader.ts';

/** Cross-sections of body and head; 46 segments a curve, so that none has a kink where a globe turns it away. */
const BODY_SECTIONS = 41;
// The head of the broadest stroke is long, and bends with its curve.
const HEAD_SECTIONS = 14;
export const ARC_VERTEX_COUNT = (BODY_SECTIONS + HEAD_SECTIONS) * 2;

/** Added to the kind of head where the arc is an outline of another count. */
export const HOLLOW = 8;

const glsl = (value: number) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

const UNIFORM_BLOCK = `\
layout(std140) uniform arcsUniforms {
  float mixShare;
  float lift;
  float focusPlace;
  float pinPlace;
  float hoverArc;
  float opacity;
  vec4 litFirst;
  vec4 litLast;
  float ceiling;
  float discScale;
  vec4 casingColor;
} arcs;
`;

export const arcUniforms = {
  name: 'arcs',
  vs: UNIFORM_BLOCK + SEEN_RADIUS + MEASURED_FUNCTIONS,
  fs: UNIFORM_BLOCK,
  uniformTypes: {
    mixShare: 'f32',
    lift: 'f32',
    focusPlace: 'f32',
    pinPlace: 'f32',
    hoverArc: 'f32',
    opacity: 'f32',
    litFirst: 'vec4<f32>',
    litLast: 'vec4<f32>',
    ceiling: 'f32',
    discScale: 'f32',
    casingColor: 'vec4<f32>',
  },
} as const;

/**
 * `instanceShape`: bow, head kind (and HOLLOW), origin place, destination place. `strokesBefore` and `strokesAfter`: width,
 * solid, start gap, end gap. `limb`: part of the globe's disc from its middle.
 */
export const ARC_VERTEX_SHADER = `#version 300 es

in vec4 instanceEnds;
in vec4 instanceShape;
in vec4 instanceDash;
in vec4 instanceTint;
in vec4 strokesBefore;
in vec4 strokesAfter;

out float alongPixels;
out float acrossPixels;
flat out float lengthPixels;
flat out float halfWidth;
flat out vec2 headSize;
flat out float headKind;
flat out float hollow;
flat out float solid;
flat out vec4 dash;
flat out vec4 tint;
out float front;
out float limb;

bool is_lit(float place) {
  return any(equal(arcs.litFirst, vec4(place))) || any(equal(arcs.litLast, vec4(place)));
}

bool is_lit_at(float place, float end) {
  return is_lit(place) || is_lit(place + end);
}

void main(void) {
  vec4 strokes = mix(strokesBefore, strokesAfter, arcs.mixShare);
  strokes.z = seen_gap(strokes.z, ${glsl(START_GAP)}, arcs.discScale);
  strokes.w = seen_gap(strokes.w, ${glsl(END_GAP)}, arcs.discScale);
  float bow = instanceShape.x;
  vec2 a = project_position(vec3(instanceEnds.xy, 0.0)).xy;
  vec2 b = project_position(vec3(instanceEnds.zw, 0.0)).xy;
  float unit = project_pixel_size(1.0);
  vec2 chordVector = b - a;
  float chord = max(length(chordVector), unit * 0.01);
  vec2 u = chordVector / chord;
  vec2 left = vec2(-u.y, u.x);
  float radius = chord / (2.0 * sin(bow));
  float fromAngle = -bow + 2.0 * asin(clamp(strokes.z * unit / (2.0 * radius), -1.0, 1.0));
  float toAngle = bow - 2.0 * asin(clamp(strokes.w * unit / (2.0 * radius), -1.0, 1.0));
  float visible = (toAngle - fromAngle) * radius / unit;
  bool risen = arcs.lift > 0.0;
  bool measured = risen || globe_on();
  if (globe_on()) visible = globe_measure(instanceEnds.xy, instanceEnds.zw, bow);
  else if (risen) {
    float ceiling = arcs.ceiling * unit;
    visible = risen_measure(a, u, chord, bow, ceiling * (1.0 - exp(-arcs.lift * chord / ceiling)));
  }
  float begin = measured ? curve_gap(strokes.z, false) : 0.0;
  if (measured) visible -= begin + curve_gap(strokes.w, true);

  bool focused = instanceShape.z == arcs.focusPlace || instanceShape.w == arcs.focusPlace
    || is_lit_at(instanceShape.z, ${glsl(LIT_END.origin)}) || is_lit_at(instanceShape.w, ${glsl(LIT_END.destination)});
  bool pinned = arcs.pinPlace >= 0.0 && (instanceShape.z == arcs.pinPlace || instanceShape.w == arcs.pinPlace);
  float strength = arcs.focusPlace < 0.0 || focused ? 1.0 : pinned ? ${glsl(QUIET_ARC)} : ${glsl(FAINT_ARC)};
  if (arcs.hoverArc >= 0.0 && float(gl_InstanceID) != arcs.hoverArc) strength = ${glsl(FAINT_ARC)};

  lengthPixels = visible;
  halfWidth = strokes.x * 0.5;
  float breadth = max(strokes.x * ${glsl(HEAD_SHARE)}, strokes.x * ${glsl(1 + HEAD_GROWTH)} + ${glsl(MIN_HEAD)});
  hollow = step(${glsl(HOLLOW)}, instanceShape.y);
  headKind = instanceShape.y - hollow * ${glsl(HOLLOW)};
  headSize = headKind < 0.5 ? vec2(halfWidth, 0.0) : vec2(breadth * 0.5, min(breadth * ${glsl(HEAD_LENGTH)} * (headKind > 2.5 ? ${glsl(DOUBLE_HEAD)} : 1.0), visible * 0.45));
  solid = strokes.y;
  dash = instanceDash;
  tint = vec4(instanceTint.rgb, instanceTint.a * arcs.opacity * strength);

  int section = gl_VertexID / 2;
  float side = float(gl_VertexID % 2) * 2.0 - 1.0;
  float bodyShare = 1.0 - headSize.y / max(visible, 0.001);
  bool inHead = section >= ${BODY_SECTIONS};
  float share = inHead
    ? mix(bodyShare, 1.0, float(section - ${BODY_SECTIONS}) / ${glsl(HEAD_SECTIONS - 1)})
    : bodyShare * float(section) / ${glsl(BODY_SECTIONS - 1)};
  float reach = (inHead ? headSize.x : halfWidth) + ${glsl(1 + CASING)};
  float angle = mix(fromAngle, toAngle, share);

  vec2 along = u * cos(angle) - left * sin(angle);
  float rise = curve_across(radius, bow, angle);
  vec2 spot = (a + b) * 0.5 + u * radius * sin(angle) + left * rise;
  vec4 here = project_common_position_to_clipspace(vec4(spot, 0.0, 1.0));
  vec4 ahead = project_common_position_to_clipspace(vec4(spot + along * unit, 0.0, 1.0));
  vec2 screen = (ahead.xy / ahead.w - here.xy / here.w) * project.viewportSize;
  vec2 direction = normalize(screen);
  front = 1.0;
  limb = 0.0;
  if (measured) {
    float run = begin + share * visible;
    vec3 seen = curve_along(run);
    direction = normalize(curve_along(run + 2.0).xy - curve_along(run - 2.0).xy);
    here = pixels_clip(seen.xy);
    front = seen.z;
    if (globe_on()) limb = length(seen.xy) / globe_disc();
  }
  vec2 normal = vec2(-direction.y, direction.x) * side * reach;
  here.xy += normal * 2.0 * project.devicePixelRatio / project.viewportSize * here.w;

  alongPixels = share * visible;
  acrossPixels = side * reach;
  bool nothing = strokes.x < 0.05 || visible < 2.0;
  gl_Position = nothing ? vec4(2.0, 2.0, 2.0, 1.0) : here;
}
`;

/**
 * `tip`: a double head is two tips behind one another. `rim`: the head's shoulder, and the corner where the body meets it.
 * `between`: what lies between the edges of a narrow outline takes no more of a pixel than it is wide. `cased`: what is
 * whole has a casing around it, and in an open head.
 */
export const ARC_FRAGMENT_SHADER = `#version 300 es
precision highp float;

in float alongPixels;
in float acrossPixels;
flat in float lengthPixels;
flat in float halfWidth;
flat in vec2 headSize;
flat in float headKind;
flat in float hollow;
flat in float solid;
flat in vec4 dash;
flat in vec4 tint;
in float front;
in float limb;

out vec4 fragColor;

float inside(float position, float from, float to) {
  return clamp(position - from + 0.5, 0.0, 1.0) * clamp(to - position + 0.5, 0.0, 1.0);
}

void main(void) {
  if (front < 0.0) discard;
  float distance = abs(acrossPixels);
  float bodyEnd = lengthPixels - headSize.y;
  bool head = headSize.y > 0.0 && alongPixels >= bodyEnd;
  float tip = headKind > 2.5 ? headSize.y * 0.5 : headSize.y;
  float toTip = lengthPixels - alongPixels - (alongPixels < bodyEnd + tip ? headSize.y - tip : 0.0);
  float slope = tip > 0.0 ? tip / length(vec2(headSize.x, tip)) : 1.0;
  float edge = head
    ? (headSize.x * toTip / tip - distance) * slope
    : halfWidth - distance;
  float cover = clamp(edge + 0.5, 0.0, 1.0) * clamp(alongPixels + 0.5, 0.0, 1.0);

  float rim = edge;
  float inHead = alongPixels - bodyEnd;
  if (head) rim = min(rim, distance > halfWidth ? inHead : max(inHead, halfWidth - distance));
  float outline = cover * (1.0 - smoothstep(0.8, 1.8, rim)) * 0.5;
  float whole = cover;
  if (head && headKind > 1.5 && headKind < 2.5) {
    float hollowRim = min(edge, alongPixels - bodyEnd);
    whole = cover * (1.0 - smoothstep(1.3, 2.2, hollowRim));
  }
  float period = dash.x + dash.y + dash.z + dash.w;
  if (period > 0.0 && !head) {
    float position = mod(alongPixels, period);
    float second = dash.x + dash.y;
    whole *= max(max(inside(position, 0.0, dash.x), inside(position, second, second + dash.z)),
      inside(position, period, period + dash.x));
  }

  float edgeWidth = min(${glsl(HOLLOW_WIDTH)}, halfWidth * 2.0);
  float between = head ? 1.0 : clamp(2.0 * (halfWidth - edgeWidth), 0.0, 1.0);
  float counted = cover * (1.0 - between * clamp(rim - edgeWidth + 0.5, 0.0, 1.0));
  whole = mix(whole, max(counted, cover * ${glsl(HOLLOW_TINT)}), hollow);
  float cased = period > 0.0 ? 0.0 : clamp(edge + ${glsl(0.5 + CASING)}, 0.0, 1.0) * clamp(alongPixels + 0.5, 0.0, 1.0);
  float around = max(whole, cased * solid * (1.0 - hollow));
  vec3 colour = mix(arcs.casingColor.rgb, tint.rgb, around > 0.0 ? mix(1.0, whole / around, solid) : 1.0);
  float calm = mix(1.0, ${glsl(HOLLOW_LEAST)} + ${glsl(1 - HOLLOW_LEAST)} * min(1.0, halfWidth * ${glsl(2 / HOLLOW_FULL)}), hollow);
  float alpha = mix(outline, around * calm, solid) * tint.a;
  alpha *= 1.0 - ${glsl(1 - LIMB_STRENGTH)} * smoothstep(${glsl(LIMB_FROM)}, 1.0, limb);
  if (alpha < 0.004) discard;
  fragColor = vec4(colour, alpha);
}
`;
