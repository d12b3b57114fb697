import type { Browser, Page } from 'playwright-core';
import { openPage } from '../../6-publish/explorer/open-page.ts';

/** A view that searches while one types, what is typed there, and what narrows it. */
export interface Search {
  view: string;
  typed: string;
  asked?: Record<string, string>;
}

/** Milliseconds of each run: from the keystroke to the answer as painted, and from when the last part of the index of words had come. */
export interface Answered {
  whole: number[];
  indexed: number[];
  found: string;
}

/** Asks a search so many times, each in a page of its own whose parts are yet to be loaded; `again` asks it once more where they are. */
export async function measureSearch(
  browser: Browser,
  out: string,
  { search, runs }: { search: Search; runs: number },
): Promise<Record<'fresh' | 'again', Answered>> {
  const fresh: Answered = { whole: [], indexed: [], found: '' };
  const again: Answered = { whole: [], indexed: [], found: '' };
  const hash = `#/${search.view}?${new URLSearchParams(search.asked)}`;
  for (let run = 0; run < runs; run++) {
    const { page, faults } = await openPage(browser, out, hash);
    for (const answered of [fresh, again]) {
      await settle(page);
      const { whole, indexed, found } = await page.evaluate(ask, search.typed);
      answered.whole.push(whole);
      answered.indexed.push(indexed);
      answered.found = found;
      await page.evaluate(ask, '');
    }
    await page.close();
    if (faults.length > 0) throw new Error(`the page has faults:\n${faults.join('\n')}`);
  }
  return { fresh, again };
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main .waiting') === null && document.querySelector('main .found-list') !== null);
  await page.waitForTimeout(300);
}

/** Runs in the page: types, and waits until what was found, or that nothing was, has been painted. */
async function ask(typed: string): Promise<{ whole: number; indexed: number; found: string }> {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')!;
  let indexed = 0;
  const watch = new MutationObserver((changes) => {
    for (const { removedNodes } of changes)
      for (const node of removedNodes) if (/parts\/words/.test((node as HTMLScriptElement).src ?? '')) indexed = performance.now();
  });
  watch.observe(document.head, { childList: true });
  const begun = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, typed);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (let isAnswered = false; !isAnswered; ) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel(); // its turn comes when the frame is painted
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    const list = document.querySelector('main .found-list');
    isAnswered =
      list?.getAttribute('aria-busy') === 'false' &&
      list.querySelector('.entries')?.getAttribute('aria-busy') !== 'true' &&
      list.querySelector('.entries, .notice, [role=status]:not(.waiting)') !== null;
  }
  const ended = performance.now();
  watch.disconnect();
  return {
    whole: ended - begun,
    indexed: ended - Math.max(begun, indexed),
    found: document.querySelector('main .found-list > *')?.textContent ?? '',
  };
}
