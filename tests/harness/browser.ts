/** The browser that the tests of the site share; see browser-setup.ts. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** What a test opens and does not close goes with its connection. */
export async function connectToBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
