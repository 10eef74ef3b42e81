// Command `npm run data:package`: writes data/datapackage.json; with --check it fails when that file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dataPackageText } from './dataPackage.ts';

const file = new URL('datapackage.json', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== dataPackageText()) {
    console.error('data/datapackage.json is stale: run npm run data:package');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, dataPackageText());
}
