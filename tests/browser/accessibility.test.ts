/** The page for everyone: in both themes, small and large, before the seminar and after it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../harness/built-sites.ts';
import { launchChromium } from '../harness/chromium.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const BEFORE = '2026-01-01T12:00:00Z';
const AFTER = '2027-01-01T12:00:00Z';

describe.each(SITES)('%s', (site) => {
  /** What axe finds at a moment, in a theme and at a size. */
  async function violations(
    at: string,
    colorScheme: 'light' | 'dark',
    width: number,
    path: string,
  ) {
    const host = await serve(site);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 720 } });
    const page = await context.newPage();
    await page.clock.setFixedTime(at);
    await page.goto(host.url + path);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    const result = await new AxeBuilder({ page })
      .setLegacyMode() // There is no frame whose findings another page would have to collect.
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'])
      .analyze();
    await context.close();
    host.close();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }

  // Every theme, size and moment is among them; the poster is paper in either theme.
  test.each([
    [BEFORE, 'light', 320, ''],
    [BEFORE, 'dark', 1280, ''],
    [AFTER, 'dark', 320, ''],
    [BEFORE, 'light', 1280, 'poster/'],
    ...(site === 'seed' ? ([[BEFORE, 'dark', 320, 'nowhere']] as const) : []),
  ] as const)('axe finds nothing at %s, %s, %i px, in "%s"', async (at, theme, width, path) => {
    expect(await violations(at, theme, width, path)).toEqual([]);
  });
});
