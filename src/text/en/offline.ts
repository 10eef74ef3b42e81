// Words about use without a network in English.

export const enOffline = {
  ready: 'Works offline: the atlas is kept on this device.',
  help: 'After the first visit the atlas also works without a network: it is kept on this device.',
  update: 'A newer version of the atlas is ready.',
  apply: 'Load it now',
  later: 'Later',
};
