import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from './open-page.ts';
import { openSeeds } from './open-seeds.ts';

/** What the tests of a file open pages with. */
export interface Seeds {
  browser: Browser;
  /** The folder of the seeds' dataset. */
  out: string;
}

/** Opens the seeds' dataset and a browser before the tests of a file, which may `read` rows of it first, and closes the browser behind them. */
export function useSeeds(read: (out: string) => void = () => {}): Seeds {
  const seeds = {} as Seeds;
  before(async () => {
    seeds.out = await openSeeds();
    seeds.browser = await openBrowser();
    read(seeds.out);
  });
  after(() => seeds.browser?.close());
  return seeds;
}
