// Opened data to an atlas that is ready to be drawn, in the worker: the package, its graph, and its groups zoom by zoom.
import { at } from '../../lib/at.ts';
import type { Atlas } from '../../package/atlas.ts';
import { atlasOfFlows } from '../../package/import/atlasOfFlows.ts';
import type { WholePackage } from '../../package/import/dataPackage.ts';
import type { ImportOutcome } from '../../package/import/importFiles.ts';
import { importServer } from '../../package/import/readOpened.ts';
import { RefusedFile } from '../../package/import/refusal.ts';
import { isProblems } from '../../package/isProblems.ts';
import { openPackage } from '../../package/openPackage.ts';
import { describeInPackage } from '../../package/problem.ts';
import { fittedZoom, groupZoom } from '../../scene/groups/grouped.ts';
import { handAtlas } from '../../scene/groups/handedOver.ts';
import { groupedZooms, handGroups } from '../../scene/groups/handGroups.ts';
import { keptOpened, type OpenedData, openedOf } from './keptImport.ts';
import type { AtlasAsked, FromWorker, OpenedWhole } from './workerMessages.ts';

/** Says the atlas and, once it is `drawn` (till then the page needs the processor), the groups of every other zoom; rejects with
 * a RefusedFile where there is none. */
export async function openAtlas(
  asked: AtlasAsked,
  say: (message: FromWorker) => void,
  drawn: Promise<void>,
): Promise<void> {
  const data = await found(asked, say);
  if (typeof data === 'string') return say({ say: data });
  const atlas =
    data.kind === 'table' ? atlasOfFlows(data.flows, data.title) : packageOf(data.whole, data.title);
  say({ say: 'lines', lines: atlas.flows.length });
  const zoom = groupZoom(atlas, asked.zoom ?? fittedZoom(atlas, asked.width, asked.height));
  const handed = handAtlas(atlas);
  const groups = zoom === null ? null : handGroups(atlas, zoom);
  // Other zooms are summed of what stays here.
  const isGrouped = groupZoom(atlas, 0) !== null;
  const opened = { ...(isGrouped ? structuredClone(handed) : handed), groups, names: namesOf(data) };
  say({ say: 'atlas', opened });
  if (isGrouped) await drawn;
  if (isGrouped)
    for (const other of groupedZooms(zoom ?? 0))
      if (other !== zoom) say({ say: 'groups', groups: handGroups(atlas, other) });
  say({ say: 'done' });
}

async function found(
  { of, places }: AtlasAsked,
  say: (message: FromWorker) => void,
): Promise<OpenedData | 'nothing' | 'barred'> {
  if (of instanceof File) return readFile(of, places, say);
  if (of !== 'kept') return of;
  return keptOpened().then(
    (kept) => kept ?? 'nothing',
    () => 'barred',
  );
}

function namesOf(data: OpenedData): OpenedWhole['names'] {
  if (data.kind === 'package') return { kind: 'package', words: data.whole.words };
  const { kinds, places, unit, isStock, periods } = data.flows;
  return {
    kind: 'table',
    table: { title: data.title, report: data.report, flows: { kinds, places, unit, isStock, periods } },
  };
}

function packageOf(whole: WholePackage, title: string): Atlas {
  const opened = openPackage(whole.texts);
  if (!isProblems(opened)) return opened;
  const [first] = opened;
  const { row = null, column = null } = first ?? {};
  throw new RefusedFile('package-problems', first?.file ?? title, {
    row,
    column,
    found: first ? describeInPackage(first) : '',
  });
}

/** A file read as if it had been dropped. */
async function readFile(
  file: File,
  places: AtlasAsked['places'],
  say: (message: FromWorker) => void,
): Promise<OpenedData> {
  const outcomes: ImportOutcome[] = [];
  const answer = importServer((message) => {
    if (message.say === 'lines') say(message);
    else outcomes.push(message.outcome);
  });
  await answer({ ask: 'open', files: [file], places });
  const outcome = at(outcomes, 0);
  if (outcome.kind !== 'refused') return openedOf(outcome, file.name.replace(/\.\w{1,8}$/, ''));
  throw new RefusedFile(outcome.refusal.reason, outcome.refusal.file, outcome.refusal);
}
