/** The page for everyone: in both themes, small and large, before the seminar and after it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOOKS } from '../harness/built-sites.ts';
import { connectToBrowser } from '../harness/browser.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

const ALL = process.env['ALL'] !== undefined;
const BEFORE = '2026-01-01T12:00:00Z';
const AFTER = '2027-01-01T12:00:00Z';

/** One site after the other has these or those: both moments in both themes, and each of all in both sizes. */
const VISITS = [
  [
    [BEFORE, 'light', 320, ''],
    [AFTER, 'dark', 1280, ''],
  ],
  [
    [BEFORE, 'dark', 1280, ''],
    [AFTER, 'light', 320, ''],
  ],
] as const;
/** The 404 page, which knows no moment. */
const NOWHERE = [
  [BEFORE, 'light', 1280, 'nowhere'],
  [BEFORE, 'dark', 320, 'nowhere'],
] as const;

test.each([
  ...LOOKS.map((site, i) => [site, ALL ? VISITS.flat() : VISITS[i % 2]!] as const),
  ['arabic', NOWHERE] as const,
])(
  'axe finds nothing on %s, in either theme, large or small, early or late',
  async (site, visits) => {
    const host = await serve(site);
    const page = await (await browser.newContext()).newPage();
    const found: string[] = [];
    for (const [at, colorScheme, width, path] of visits) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      await page.clock.setFixedTime(at);
      await page.goto(host.url + path);
      await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode() // There is no frame whose findings another page would have to collect.
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'])
        .analyze();
      const nodes = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      found.push(
        ...nodes.map((one) => `${at} ${colorScheme} ${width} "${path}" ${one.slice(0, 120)}`),
      );
    }
    await page.context().close();
    host.close();
    expect(found).toEqual([]);
  },
);
