// Types of browserPath.mjs, which has to run before anything is installed and so is plain JavaScript.
export function findBrowser(): string | undefined;
export function installQuickBrowser(): Promise<void>;
export function findOrDownloadBrowser(): Promise<string | undefined>;
export function pathsOf(names: readonly string[]): string[];
export function installOnDebian(packages: readonly string[]): Promise<void>;
