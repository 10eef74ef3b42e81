// Types of browserPath.mjs, which has to run before anything is installed and so is plain JavaScript.
export function findBrowser(): string | undefined;
export function findOrInstallBrowser(): string | undefined;
export function pathsOf(names: readonly string[]): string[];
export function installOnDebian(packages: readonly string[]): void;
