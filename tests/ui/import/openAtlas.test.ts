// Opening in the worker: a file or what the page found kept becomes an atlas with its graph, its groups and its names; what
// cannot be opened is refused in words.

import { expect, it } from 'vitest';
import { openedOf } from '../../../src/ui/import/keptImport.ts';
import { openAtlas } from '../../../src/ui/import/openAtlas.ts';
import type { AtlasAsked, FromWorker } from '../../../src/ui/import/workerMessages.ts';
import { importedTable } from '../../import/openFile.ts';

const MANY = 300;

async function answersTo(of: AtlasAsked['of']): Promise<readonly FromWorker[]> {
  const said: FromWorker[] = [];
  const asked = { ask: 'atlas', of, places: {}, zoom: null, width: 1440, height: 900 } as const;
  await openAtlas(asked, (message) => said.push(message), Promise.resolve());
  return said;
}

/** A table of so many places that they are grouped. */
function manyPoints(): string {
  const lines = Array.from({ length: MANY }, (_, index) => {
    const [lat, lng] = [(index % 20) * 5 - 50, Math.floor(index / 20) * 12 - 90];
    return `${lat},${lng},${-lat},${lng + 1},${1 + index},2001`;
  });
  return ['from_lat,from_lng,to_lat,to_lng,people,year', ...lines].join('\n');
}

function openedIn(said: readonly FromWorker[]) {
  for (const message of said) if (message.say === 'atlas') return message.opened;
  throw new Error(`no atlas among ${said.map(({ say }) => say).join(', ')}`);
}

it('makes an atlas of a file, called by its name, and is done', async () => {
  const said = await answersTo(new File(['from,to,year,people\nAZE,TUR,2003,7\n'], 'my moves.csv'));
  const { atlas, names, groups } = openedIn(said);
  expect([...atlas.flows.value]).toEqual([7]);
  expect(names.kind === 'table' && names.table.title).toBe('my moves');
  expect(groups).toBeNull();
  expect(said.at(-1)).toEqual({ say: 'done' });
});

it('groups very many places at every zoom, that of the first picture with the atlas', async () => {
  const text = manyPoints();
  const said = await answersTo(new File([text], 'points.csv'));
  const { groups } = openedIn(said);
  const later = said.flatMap((message) => (message.say === 'groups' ? [message.groups.zoom] : []));
  expect([...later, groups?.zoom].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('makes groups for other zooms once the first picture stands', async () => {
  const text = manyPoints();
  const asked = { ask: 'atlas', of: new File([text], 'points.csv'), places: {}, zoom: null } as const;
  const said: string[] = [];
  let draw: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  const handed = new Promise<void>((resolve) => {
    const done = openAtlas(
      { ...asked, width: 1440, height: 900 },
      (message) => {
        said.push(message.say);
        if (message.say === 'atlas') resolve();
      },
      drawn,
    );
    void done.then(() => said.push('end'));
  });
  await handed;
  await Promise.resolve();
  expect(said.at(-1)).toBe('atlas');
  draw();
  await expect.poll(() => said.at(-1)).toBe('end');
  expect(said.filter((each) => each === 'groups')).toHaveLength(7);
});

it('opens what the page itself found kept, and says where it may not look', async () => {
  const data = openedOf(await importedTable('world-bank.csv'));
  expect([...openedIn(await answersTo(data)).atlas.flows.value].length).toBe(4);
  // There is no store of a browser here, as in the worker of a page that is a file.
  expect(await answersTo('kept')).toEqual([{ say: 'barred' }]);
});

it('refuses in words what cannot be opened', async () => {
  await expect(answersTo(new File([''], 'nothing.csv'))).rejects.toMatchObject({
    refusal: { reason: 'empty', file: 'nothing.csv' },
  });
  const whole = {
    texts: { descriptor: '{}', tables: EMPTY_TABLES, record: null },
    words: {},
  };
  await expect(answersTo({ kind: 'package', title: 'mine', whole })).rejects.toMatchObject({
    refusal: { reason: 'package-problems' },
  });
});

const EMPTY_TABLES = {
  sources: '',
  places: '',
  layers: '',
  flows: '',
  routes: '',
  indicators: '',
  events: '',
  discrepancies: '',
};
