// Types of otherBrowsers.mjs, which is plain JavaScript like browserPath.mjs.
export function findOrInstallProgram(key: 'firefox' | 'webKitDriver' | 'display'): Promise<string>;
