// Every number that a step of a story tells has a button beside it that opens its source, in every language.
import { describe, expect, it } from 'vitest';
import { storyNumbers } from '../../src/figures/storyNumbers.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { loadStories, type StoryBook } from '../../src/package/loadStories.ts';
import { period } from '../../src/ui/base/format.ts';
import { StoryPanel } from '../../src/ui/story/StoryPanel.tsx';
import { atlas } from '../figures/readAtlas.ts';
import { dataFile } from '../package/dataRows.ts';
import { withNotes } from './notes.tsx';
import { walkNumbers } from './numberWalk.ts';
import { textOf } from './rendered.tsx';
import { uiProps } from './uiProps.ts';

/** Each step with its numbers walked. */
async function steps(lang: Language, book: StoryBook) {
  return Promise.all(
    book.stories.flatMap(({ id, steps }) =>
      steps.map(async (step, index) => {
        const props = await uiProps({ story: { id, step: index + 1 } }, lang);
        const dates = [...storyNumbers(atlas, step).values()].flatMap((each) =>
          each.kind === 'date' ? [period(props.words, each.from, each.to)] : [],
        );
        const names = [...atlas.sources.map(({ title }) => title), ...dates].map(textOf);
        const { markup, notes } = withNotes({ ...props, book }, <StoryPanel />);
        const bound = Object.keys(step.rows).length + Object.keys(step.computed).length;
        return { name: `${id}/${step.id}`, bound, walked: walkNumbers(markup, notes, names) };
      }),
    ),
  );
}

describe.each(LANGUAGES)('In the language "%s"', (lang) => {
  it('every number of every step opens its source', async () => {
    const book = await loadStories(atlas, lang, async (file) => dataFile(file));
    const walked = await steps(lang, book);
    expect(walked.flatMap(({ name, walked: { wrong } }) => wrong.map((line) => `${name}: ${line}`))).toEqual(
      [],
    );
    // Dates are bound to rows too and are no figures.
    const [bound, sourced] = [walked.map((each) => each.bound), walked.map((each) => each.walked.sourced)];
    const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
    expect(sum(sourced)).toBeGreaterThan(sum(bound) / 2);
  });
});
