// The way to the WebGL painter and to the finer shapes, which a map begins without.
import { hasWebGl } from '../../lib/hasWebGl.ts';
import { shapesOf } from '../../ui/base/shapes.ts';
import { type FallBack, failure, type PainterInput, type Stand } from './painters.ts';
import { idle } from './whenItPays.ts';

/** Fetches the WebGL painter, which comes in as soon as it is drawn. */
export async function upgrade(
  { shapes, palette, camera, gestures, events }: PainterInput,
  stand: Stand,
  fallBack: FallBack,
): Promise<void> {
  // Its code is most of the page: not fetched for a browser that cannot run it.
  if (!hasWebGl()) return fallBack(null, { kind: 'no-webgl', cause: '' });
  const code = await import('../../paint/gl/atlasMap.ts').catch((cause: unknown) => {
    fallBack(null, failure(cause, 'code-missing'));
  });
  if (!code) return;
  const made = code.createAtlasMap(stand.glHost, {
    shapes,
    palette: palette(),
    camera: camera(),
    gestures,
    events: {
      ...events,
      moved: () => made === stand.painter && events.moved(),
      settled: (now, byReader) => made === stand.painter && events.settled(now, byReader),
      ready: () => {
        stand.coming = made;
        made.jumpTo(camera(), 0);
        if (stand.shown) made.show(stand.shown);
        events.needFrame();
      },
      gone: () => fallBack(made, { kind: 'surface-lost', cause: '' }),
      failed: (error) => fallBack(made, failure(error)),
    },
  });
}

/** Once there is time, the finer shapes take the place of the coarse ones, which stay where they do not come. */
export function refine({ hub }: PainterInput, stand: Stand): void {
  idle()
    .then(() => shapesOf('fine', hub))
    .then(
      (finer) => stand.painter.refineShapes(finer),
      () => undefined,
    );
}
