// The name of the legend: one line beside the scale of widths, in every language.
import { expect, test } from 'vitest';
import { estimateText } from '../../../src/scene/labels/estimateText.ts';
import { uiProps } from '../uiProps.ts';

/** What the panel at the left leaves beside three widths, px. */
const ROOM = 68;

test.each(['en', 'az', 'ru', 'tr'] as const)(
  'The name of the legend has room in one line in %s',
  async (lang) => {
    const { words } = await uiProps({}, lang);
    const { width } = estimateText(words.messages.timeline.legend, 'place');
    expect(width).toBeLessThanOrEqual(ROOM);
  },
);
