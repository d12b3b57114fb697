import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../../6-publish/explorer/open-page.ts';

/** What the page of a dataset took: milliseconds, and megabytes of its process at the end. */
export interface Measured {
  view: string;
  ms: number;
  megabytes: number;
}

/** Opens views of a dataset one after another in one tab, the first in a new browser. */
export async function measureExplorer(out: string, addresses: string[]): Promise<Measured[]> {
  const browser = await openBrowser();
  try {
    const measured: Measured[] = [];
    let begun = performance.now();
    const { page, faults } = await openPage(browser, out);
    const add = async (view: string) => measured.push({ view, ms: performance.now() - begun, megabytes: await readMemory(browser) });
    await add('first view');
    for (const hash of addresses) {
      begun = performance.now();
      await go(page, hash);
      await add(hash);
    }
    if (faults.length > 0) throw new Error(`the page has faults:\n${faults.join('\n')}`);
    return measured;
  } finally {
    await browser.close();
  }
}

const isOpen = () => document.querySelector('main h1') !== null && document.querySelector('main .waiting') === null;

/** Goes to an address and waits until nothing says that it is being opened. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (address) => {
    location.hash = address;
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve)); // the view begins
  }, hash);
  await page.waitForFunction(isOpen);
}

/** Memory of the tab's process that no other shares. */
async function readMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readPrivate(id));
  return Math.max(0, ...sizes) / 1024;
}

/** Kilobytes. */
function readPrivate(id: number): number {
  const lines = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm);
  return [...lines].reduce((sum, [, size]) => sum + Number(size), 0);
}
