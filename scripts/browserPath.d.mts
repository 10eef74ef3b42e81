// Types of browserPath.mjs, which has to run before anything is installed and so is plain JavaScript.
export function findBrowser(): string | undefined;
export function findOrInstallBrowser(): string | undefined;
