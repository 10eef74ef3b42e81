// Runs for each test file that needs a page: what it opened is closed when it ends.
import { afterAll } from 'vitest';
import { closePages } from './openAtlas.ts';

afterAll(closePages);
