// The accessibility statement in English; each claim in it is held by a test.

export const enAccess = {
  heading: 'Accessibility',
  lines: [
    'The atlas aims at level AA of the Web Content Accessibility Guidelines 2.2. An automatic test (axe-core) checks every view, theme and language in Chromium, and a list of tasks is done there with the keyboard alone.',
    'Everything works with the keyboard; the single-key shortcuts can be switched off above. The map itself is a picture: what it shows is also written in words and numbers in the list of countries, in the country cards and, row by row, in the table.',
    'When the year changes, it is read out with its totals; while the years play, nothing is read out. Nothing plays by itself. Motion can be switched off in Display, and it is off where the system asks for less motion.',
    'There is a high-contrast theme, and colours forced by the system are kept. At 400% zoom, in a window 320 pixels wide, everything can be reached by scrolling.',
    'Known limits: titles of sources, and places in them, are in the language of the source. People who use a screen reader every day have not tested the atlas yet.',
  ],
};
