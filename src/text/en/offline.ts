// Words about use without a network in English.

export const enOffline = {
  ready: 'Ready: from now on the atlas also opens without a network.',
  update: 'A newer version of the atlas is ready.',
  apply: 'Load it now',
  later: 'Later',
  dismiss: 'Close notice',
};
