// A story that is advised for older pupils says so in the list of stories, at its start and on its first slide.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { loadStories } from '../../src/package/loadStories.ts';
import { PresentView } from '../../src/ui/present/PresentView.tsx';
import { StoriesPanel } from '../../src/ui/story/StoriesPanel.tsx';
import { StoryPanel } from '../../src/ui/story/StoryPanel.tsx';
import { wholeAtlas } from '../figures/readAtlas.ts';
import { dataFile } from '../package/dataRows.ts';
import { withNotes } from './notes.tsx';
import { uiProps } from './uiProps.ts';

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  const rendered = async (story: string, step: number) => {
    const book = await loadStories(wholeAtlas, lang, async (file) => dataFile(file));
    const props = { ...(await uiProps({ story: { id: story, step } }, lang)), book };
    return {
      advice: props.words.messages.lesson.age('15'),
      list: withNotes(props, <StoriesPanel />).markup,
      panel: withNotes(props, <StoryPanel />).markup,
      slide: withNotes(props, <PresentView />).markup,
    };
  };

  it('the story about trafficking is advised for 15 and older in the list and where it starts', async () => {
    const { advice, list, panel, slide } = await rendered('at-risk', 1);
    expect(advice).toContain('15');
    expect(list.split(advice)).toHaveLength(2);
    expect(panel).toContain(advice);
    expect(slide).toContain(advice);
  });

  it.each([
    ['at-risk', 2],
    ['leaving', 1],
  ] as const)('no advice stands at %s/%i', async (story, step) => {
    const { advice, panel, slide } = await rendered(story, step);
    expect(panel).not.toContain(advice);
    expect(slide).not.toContain(advice);
  });
});
