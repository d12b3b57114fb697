import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const MORE_FLAGS = ['--disable-component-update', '--disable-sync'];

/** The explorer of a dataset, opened from the disk, with all that must not happen. */
export interface OpenPage {
  page: Page;
  /** Console errors and warnings, uncaught errors, failed requests, and requests that leave the dataset's folder. */
  faults: string[];
  /** Goes to an address behind `#` and waits for its heading. */
  goTo(hash: string): Promise<void>;
}

export interface PageOptions {
  /** A phone is 360 wide. */
  width?: number;
  scheme?: 'light' | 'dark';
  language?: 'vi-VN' | 'en-GB';
}

/** Debian's Chromium, or that of CHROMIUM=, without a window; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) throw new Error(`no Chromium: ${CHROMIUM}; run .ci/run, which installs it on Debian, or pass CHROMIUM=`);
  return chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...MORE_FLAGS] });
}

/** Opens `index.html` of a dataset's folder in a new context, at an address behind `#`. */
export async function openPage(browser: Browser, out: string, hash = '', options: PageOptions = {}): Promise<OpenPage> {
  const { width = 1280, scheme = 'light', language = 'vi-VN' } = options;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme, locale: language });
  const home = pathToFileURL(`${out}/`).href;
  const faults = watch(page, home);
  const goTo = async (address: string) => {
    await page.goto(`${home}index.html${address}`);
    await page.waitForSelector('main h1');
  };
  await goTo(hash);
  return { page, faults, goTo };
}

function watch(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`request leaves the folder: ${request.url()}`);
  });
  return faults;
}
