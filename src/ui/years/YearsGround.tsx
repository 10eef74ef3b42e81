// The basemap of all small maps, painted once; each of them refers to it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { loadShapes } from '../../package/loadShapes.ts';
import type { FlatView } from '../../paint/svg/flatProjection.ts';
import { paintBasemap } from '../../paint/svg/paintBasemap.ts';
import { type CountryShapes, countryShapes } from '../../scene/map/basemap.ts';
import type { Palette } from '../../scene/style/palette.ts';
import { useUi } from '../shell/context.ts';

export const GROUND_ID = 'years-ground';

let known: CountryShapes | null = null;

interface Props {
  readonly frame: FlatView;
  readonly palette: Palette;
}

/** An svg without a size of its own; without shapes the flows stand on a plain ground. */
export function YearsGround({ frame, palette }: Props) {
  const { hub } = useUi().atlas;
  const [shapes, setShapes] = useState(known);
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    if (shapes) return;
    loadShapes('coarse').then(
      (topology) => {
        known = countryShapes(topology, hub);
        setShapes(known);
      },
      // The years are read without coasts too; the next visit tries again.
      () => undefined,
    );
  }, []);
  const { zoom, lng, lat, width, height } = frame;
  // It takes long: the years stand first.
  useEffect(() => {
    if (group.current && shapes && width > 0)
      group.current.innerHTML = paintBasemap(shapes, frame, palette, 0);
  }, [shapes, zoom, lng, lat, width, height]);
  return (
    <svg class="years-ground" width={0} height={0} aria-hidden>
      <g id={GROUND_ID} ref={group} />
    </svg>
  );
}
