// What a bar that is not filled says, in the tip of its year and under the legend, in every language.
// Of the real tables: deportations have hollow bars, and a year of which some months are known.
import { describe, expect, it } from 'vitest';
import { topicYears } from '../../src/figures/topicSeries.ts';
import type { UiProps } from '../../src/ui/shell/props.ts';
import { barNotes, timelineNotes } from '../../src/ui/time/barNotes.ts';
import { unhcrAtlas } from '../figures/readRecord.ts';
import { between, html, textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

const ofTopic = (topic: string, lang: 'en' | 'az' | 'ru' | 'tr' = 'en') =>
  uiProps({ topic, year: 2011 }, lang);

describe('The notes of the timeline', () => {
  it('say what a hollow bar and a dashed line are where there are some, and the lines under the years', async () => {
    const ui = await ofTopic('deportations');
    const { hollowBar, dashedBar, stripLines } = ui.words.messages.timeline;
    expect(timelineNotes(ui)).toEqual([hollowBar, dashedBar, stripLines]);
    expect(timelineNotes(await ofTopic('stocks'))).toEqual([stripLines]);
    expect(timelineNotes({ ...ui, view: { ...ui.view, layers: [] } })).not.toContain(stripLines);
  });

  it('say of a year what its own bars are', async () => {
    const ui = await ofTopic('deportations');
    const topic = ui.atlas.topics.find(({ id }) => id === 'deportations');
    if (!topic) throw new Error('no topic');
    const years = topicYears(ui.atlas, 'all', topic);
    const notesOf = (year: number) =>
      barNotes(ui.words, years.find((each) => each.year === year)?.figures ?? []).length;
    expect([1995, 2008, 2011].map(notesOf)).toEqual([0, 1, 0]);
  });

  it('have words beside the timeline, and a series of hollow bars a hollow key', async () => {
    const keys = async (topic: string, own: Partial<UiProps> = {}) => {
      const key = between(html({ ...(await ofTopic(topic)), ...own }), '<p class="bar-key">', '</p>');
      return key
        .split('<span class="bar-name">')
        .slice(1)
        .map((each) => ({ hollow: each.includes('second'), said: textOf(each) }));
    };
    const deportations = await keys('deportations');
    expect(deportations.map(({ said }) => said)).toEqual([
      'Deportations',
      'hollow: additional source',
      'dashed: some months',
    ]);
    expect(deportations.map(({ hollow }) => hollow)).toEqual([false, true, false]);
    const displacement = await keys('displacement', { atlas: unhcrAtlas, counted: unhcrAtlas });
    expect(displacement.map(({ hollow }) => hollow)).toEqual([true, true, true, true]);
    expect((await keys('transit')).map(({ hollow }) => hollow)).toEqual([false]);
  });

  it('stand in the legend and differ from language to language', async () => {
    const said = await Promise.all(
      (['en', 'az', 'ru', 'tr'] as const).map(async (lang) =>
        timelineNotes(await ofTopic('deportations', lang)),
      ),
    );
    expect(new Set(said.flat()).size).toBe(12);
  });
});
