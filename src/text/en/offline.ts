// Words about use without a network in English.

export const enOffline = {
  ready: 'The atlas now works offline.',
  update: 'A newer version of the atlas is ready.',
  apply: 'Load it now',
  lazyPart: 'Later',
  dismiss: 'Close notice',
};
