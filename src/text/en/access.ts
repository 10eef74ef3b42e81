// The accessibility statement in English; each claim in it is held by a test.

export const enAccess = {
  heading: 'Accessibility',
  lines: [
    'The atlas aims at level AA of the Web Content Accessibility Guidelines 2.2. An automatic test (axe-core) checks every view, theme and language in Chromium, and a list of tasks is done there by keyboard alone.',
    'All of it works with the keyboard; the single-key shortcuts can be switched off above. The map itself is a picture: what it shows stands in words and numbers in the list of countries, in the country cards and, row by row, in the table.',
    'A new year is read out with its totals; while the years play, nothing is read out. Nothing plays by itself. Motion can be switched off in Display and is off where the system asks for less of it.',
    'There is a theme of high contrast, and the colours that a system forces are kept. At 400% zoom, in a window 320 pixels wide, everything is reached by scrolling.',
    'Known limits: titles of sources, and places in them, stay in the language of the source. People who use a screen reader every day have not tested the atlas yet.',
  ] as readonly string[],
};
