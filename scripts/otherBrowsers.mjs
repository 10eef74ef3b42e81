// Finds the programs that show the page in Firefox and WebKit (npm run test:long); as root on Debian installs them first.
import { existsSync } from 'node:fs';
import { installOnDebian, pathsOf } from './browserPath.mjs';

/** By the names they have on PATH, and the packages of Debian that bring them. */
const PROGRAMS = {
  firefox: { title: 'Firefox', names: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
  webKitDriver: {
    title: 'WebKitWebDriver',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'libgl1-mesa-dri'],
  },
  display: { title: 'Xvfb', names: ['Xvfb'], packages: ['xvfb', 'libgl1-mesa-dri'] },
};

/** The path of a program; an error that says what to install where there is none. */
export async function findOrInstallProgram(key) {
  const { title, names, packages } = PROGRAMS[key];
  const find = () => pathsOf(names).find((path) => existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  await installOnDebian(packages);
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(`${title} is not on PATH. Install it (on Debian: apt-get install ${packages.join(' ')}).`);
}
