import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { everyView } from './every-view.ts';
import { findViolations } from './find-violations.ts';
import { openPage, type PageOptions } from './open-page.ts';

const LOOKS: PageOptions[] = [
  { width: 1280, scheme: 'light', language: 'vi-VN' },
  { width: 360, scheme: 'dark', language: 'en-GB' },
];

import { useSeeds } from './use-seeds.ts';

const seeds = useSeeds();

for (const look of LOOKS) {
  const told = `${look.width} wide, ${look.scheme}, ${look.language}`;
  test(`every view opens without a fault, fits, and axe finds nothing serious: ${told}`, async () => {
    const { page, faults, goTo } = await openPage(seeds.browser, seeds.out, '', look);
    for (const hash of everyView(seeds.out)) {
      await goTo(hash);
      assert.deepEqual([hash, ...(await findViolations(page))], [hash]);
      assert.deepEqual([hash, await findOverflow(page)], [hash, 0]);
    }
    assert.deepEqual(faults, []);
  });
}

test('one goes back and forward between views', async () => {
  const { page, faults } = await openPage(seeds.browser, seeds.out);
  const headings: string[] = [];
  for (const hash of everyView(seeds.out)) {
    await page.evaluate((address) => {
      location.hash = address;
    }, hash || '#/');
    await page.waitForTimeout(100);
    headings.push(await page.locator('main h1').innerText());
  }
  for (const heading of headings.slice(0, -1).reverse()) {
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('main h1')?.textContent === text, heading);
  }
  await page.goForward();
  assert.deepEqual(faults, []);
});

test('the policy of the page allows nothing but its own files: no script of text, no markup of text, no picture or request elsewhere', async () => {
  const { page } = await openPage(seeds.browser, seeds.out);
  const refused = await page.evaluate(async () => {
    const events: string[] = [];
    addEventListener('securitypolicyviolation', (event) => events.push(event.effectiveDirective));
    const attempts = [
      () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' }),
      () => Object.assign(document.createElement('script'), { src: 'https://example.org/a.js' }),
      () => new Function('globalThis.ran = true')(),
    ];
    await new Promise((resolve) => setTimeout(resolve)); // the debugger's own call may run code of text; what comes later may not
    const passed = attempts.filter((attempt) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    });
    new Image().src = 'https://example.org/a.png';
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { passed: passed.length, events: [...new Set(events)].sort(), ran: 'ran' in globalThis };
  });
  assert.deepEqual(refused, { passed: 0, events: ['connect-src', 'img-src', 'require-trusted-types-for'], ran: false });
});

/** By how many pixels the page is wider than its window. */
function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
