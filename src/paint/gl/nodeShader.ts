// The shader of nodes: a ring and its fill; node 0, Baku, is a filled ring; outlines of other years are dashed.
import { SEEN_RADIUS } from '../../scene/map/discScale.ts';
import { FAINT_NODE, QUIET_NODE } from '../../scene/map/emphasis.ts';

const UNIFORM_BLOCK = `\
layout(std140) uniform nodesUniforms {
  float mixShare;
  float focusPlace;
  float pinPlace;
  float discScale;
  vec4 litFirst;
  vec4 litLast;
  vec4 ringColor;
  vec4 fillColor;
} nodes;
`;

export const nodeUniforms = {
  name: 'nodes',
  vs: UNIFORM_BLOCK + SEEN_RADIUS,
  fs: UNIFORM_BLOCK,
  uniformTypes: {
    mixShare: 'f32',
    focusPlace: 'f32',
    pinPlace: 'f32',
    discScale: 'f32',
    litFirst: 'vec4<f32>',
    litLast: 'vec4<f32>',
    ringColor: 'vec4<f32>',
    fillColor: 'vec4<f32>',
  },
} as const;

/** `instancePlaces`: lng, lat, place, node. `radiiBefore` and `radiiAfter`: radius, solid, whether something else is drawn there. */
export const NODE_VERTEX_SHADER = `#version 300 es

in vec4 instancePlaces;
in vec4 radiiBefore;
in vec4 radiiAfter;

out vec2 offsetPixels;
flat out float radius;
flat out float solid;
flat out float hub;
flat out float strength;

void main(void) {
  vec4 radii = mix(radiiBefore, radiiAfter, nodes.mixShare);
  vec2 corner = vec2(float(gl_VertexID % 2), float(gl_VertexID / 2)) * 2.0 - 1.0;
  vec4 centre = project_common_position_to_clipspace(project_position(vec4(instancePlaces.xy, 0.0, 1.0)));
  bool hidden = false;
  if (globe_on()) {
    vec3 seen = globe_spot(globe_vector(instancePlaces.xy));
    centre = pixels_clip(seen.xy);
    hidden = seen.z < 0.0;
  }
  radius = seen_radius(radii.x, nodes.discScale);
  solid = radii.y;
  hub = instancePlaces.w < 0.5 ? 1.0 : 0.0;
  bool whole = nodes.focusPlace < 0.0 || nodes.focusPlace == instancePlaces.z || hub > 0.5
    || any(equal(floor(nodes.litFirst), vec4(instancePlaces.z))) || any(equal(floor(nodes.litLast), vec4(instancePlaces.z)));
  strength = whole ? 1.0 : nodes.pinPlace == instancePlaces.z ? ${QUIET_NODE} : ${FAINT_NODE};
  offsetPixels = corner * (radius + 2.0);
  centre.xy += offsetPixels * 2.0 * project.devicePixelRatio / project.viewportSize * centre.w;
  gl_Position = hidden || radii.z > 0.5 ? vec4(2.0, 2.0, 2.0, 1.0) : centre;
}
`;

export const NODE_FRAGMENT_SHADER = `#version 300 es
precision highp float;

in vec2 offsetPixels;
flat in float radius;
flat in float solid;
flat in float hub;
flat in float strength;

out vec4 fragColor;

void main(void) {
  float distance = length(offsetPixels);
  float disc = clamp(radius - distance + 0.5, 0.0, 1.0);
  float ringWidth = hub > 0.5 ? radius * 0.5 : 1.5;
  float ring = disc * clamp(distance - (radius - ringWidth) + 0.5, 0.0, 1.0);
  float turn = atan(offsetPixels.y, offsetPixels.x) * radius;
  float dashed = smoothstep(0.35, 0.65, abs(mod(turn, 6.0) - 3.0) / 3.0);
  ring *= mix(0.55 * dashed, 1.0, solid);
  float fill = clamp(radius - ringWidth * 0.5 - distance + 0.5, 0.0, 1.0) * nodes.fillColor.a * mix(0.45, 0.92, solid);
  float under = fill * (1.0 - ring);
  float alpha = (ring + under) * strength;
  if (alpha < 0.004 || radius < 0.5) discard;
  fragColor = vec4((nodes.ringColor.rgb * ring + nodes.fillColor.rgb * under) / (ring + under), alpha);
}
`;
