/** The page in a real Chromium: what loads, what it tells at each moment, and where it works. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectToBrowser } from '../harness/browser.ts';
import { distOf } from '../harness/project.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

interface Visit extends BrowserContextOptions {
  site?: string;
  at?: string;
  path?: string;
}

/** Opens a page as a visitor at some place and moment; tells what the browser complained of. */
async function visit<T>(
  options: Visit,
  look: (page: Page, seen: { requests: string[]; complaints: string[] }) => Promise<T>,
): Promise<T> {
  const { site = 'seed', at = '2026-03-09T15:00:00Z', path = '', ...context } = options;
  const host = await serve(site);
  const visitor = await browser.newContext({
    timezoneId: 'America/New_York',
    locale: 'en-US',
    ...context,
  });
  const complaints: string[] = [];
  try {
    const page = await visitor.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.clock.install({ time: new Date(at) });
    await page.goto(host.url + path);
    return await look(page, { requests: host.requests, complaints });
  } finally {
    await visitor.close();
    host.close();
  }
}

const when = (page: Page) => page.locator('.when').innerText();

async function reloadAt(page: Page, moment: string | number): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.reload();
}

describe('loading', () => {
  // Before the seminar, on its day, after it, and long after it with links in the button's place.
  test.each([
    ['seed', '2026-03-01T12:00:00Z', 360],
    ['seed', '2026-03-12T15:30:00Z', 360],
    ['seed', '2026-11-24T12:00:00Z', 360],
    ['seed', '2026-11-24T12:00:00Z', 412],
    ['hybrid', '2026-11-24T12:00:00Z', 360],
    ['hybrid', '2026-11-24T12:00:00Z', 1280],
  ])('%s at %s: one response, no complaint, no shift at %i px', async (site, at, width) => {
    await visit(
      { site, at, timezoneId: 'Asia/Tokyo', viewport: { width, height: 640 } },
      async (page, { requests, complaints }) => {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) =>
                done(
                  list
                    .getEntries()
                    .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
                ),
              ).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(0), 300);
            }),
        );
        expect(shift).toBe(0);
        expect(complaints).toEqual([]);
        expect(requests).toEqual(['/talks/guth/']);
      },
    );
  });

  test('the title is set in the project’s own typeface', async () => {
    await visit({}, async (page) => {
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('DOM.enable');
      await devTools.send('CSS.enable');
      const { root } = await devTools.send('DOM.getDocument');
      for (const selector of ['h1 bdi', '.speaker bdi']) {
        const query = { nodeId: root.nodeId, selector };
        const { nodeId } = await devTools.send('DOM.querySelector', query);
        const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
        const faces = fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont]);
        expect(faces).toEqual([[expect.stringContaining('Newsreader'), true]]);
      }
    });
  });

  test('the button downloads the invite', async () => {
    await visit({}, async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Add to calendar' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('seminar.ics');
      const parts = await Array.fromAsync(await download.createReadStream());
      expect(Buffer.concat(parts as Buffer[])).toEqual(
        readFileSync(join(distOf('seed'), 'seminar.ics')),
      );
    });
  });
});

describe('phases', () => {
  const DAY = 'When\nThursday, March 12, 2026\n11:00 am – 12:00 pm EDT';
  test('before, during and after, the page says how far it is', async () => {
    const moments = {
      '2026-03-01T15:00:00Z': ' · in 11 days',
      '2026-03-09T15:00:00Z': ' · in 3 days',
      '2026-03-11T15:00:00Z': ' · tomorrow',
      '2026-03-12T09:00:00Z': ' · today',
      '2026-03-12T14:35:00Z': ' · in 25 minutes',
      '2026-03-12T15:30:00Z': ' · now',
      '2026-03-12T16:00:00Z': '\ntook place today',
      '2026-03-13T16:00:00Z': '\ntook place yesterday',
      '2026-09-12T16:00:00Z': '\ntook place 6 months ago',
    };
    await visit({}, async (page) => {
      const said: Record<string, string> = {};
      for (const at of Object.keys(moments)) {
        await reloadAt(page, at);
        said[at] = (await when(page)).trim().replace(DAY, '');
      }
      expect(said).toEqual(moments);
    });
  });

  test('an open page moves on by itself', async () => {
    await visit({ at: '2026-03-12T14:59:30Z' }, async (page) => {
      expect(await when(page)).toContain('in 1 minute');
      await page.clock.runFor(60_000);
      expect(await when(page)).toContain('now');
      await page.clock.runFor(3_600_000);
      expect(await when(page)).toContain('took place today');
    });
  });

  /** What stands where, and which of the buttons is filled, each number of minutes after the end. */
  const buttons = (site: string, minutes: number[], javaScriptEnabled = true) =>
    visit({ site, javaScriptEnabled }, async (page) => {
      const end = Date.parse((await page.locator('#end').getAttribute('datetime'))!);
      const seen = [];
      for (const minute of minutes) {
        await reloadAt(page, end + minute * 60_000);
        seen.push(await page.evaluate(partsOf));
      }
      return seen;
    });
  /** Runs in the page. */
  const partsOf = () =>
    ['.entry', '.recording', 'summary', '.where', '.body', '#join'].flatMap((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element?.checkVisibility()) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      const isFilled = getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
      return [{ selector, box: [left, top, width, height].map(Math.round), isFilled }];
    });
  type Parts = ReturnType<typeof partsOf>;
  const filled = (parts: Parts) =>
    parts.filter(({ isFilled }) => isFilled).map(({ selector }) => selector);
  const places = (parts: Parts) =>
    parts
      .filter(({ selector }) => selector !== '#join')
      .map(({ selector, box }) => [selector, box]);

  test.each(['hybrid', 'cancelled', 'seed'])(
    '%s: the entry stays in its place in every phase, with or without script, and nothing moves',
    async (site) => {
      const [before, during, after] = await buttons(site, [-90_000, -10, 90_000]);
      const [without] = await buttons(site, [90_000], false);
      for (const parts of [during, after, without]) expect(places(parts!)).toEqual(places(before!));
      expect(filled(before!)).toEqual(['.entry']);
      expect(filled(during!)).toEqual(['.entry']);
      expect(filled(without!)).toEqual(['.entry']);
      expect(filled(after!)).toEqual(site === 'hybrid' ? ['.recording'] : []);
    },
  );

  test('the link to join goes an hour after the end', async () => {
    const joins = (await buttons('hybrid', [-10, 10, 61])).map((parts) =>
      parts.some(({ selector }) => selector === '#join'),
    );
    expect(joins).toEqual([true, true, false]);
  });

  test('of what is cancelled, the button says what it does', async () => {
    await visit({ site: 'cancelled' }, async (page) => {
      await expect(page.locator('.entry').innerText()).resolves.toBe('Update calendar entry');
    });
  });

  test('registration is closed after its last day where the seminar is', async () => {
    await visit({ site: 'registration' }, async (page) => {
      const said: string[] = [];
      for (const at of ['2026-09-09T12:00:00Z', '2026-09-10T21:59:00Z', '2026-09-10T22:01:00Z']) {
        await reloadAt(page, at);
        said.push(await page.locator('#register').innerText());
      }
      const open = 'Register by September 10, 2026';
      expect(said).toEqual([open, open, 'Registration is closed']);
    });
  });

  test('a cancelled seminar is not counted down to', async () => {
    await visit({ site: 'cancelled', at: '2026-01-01T12:00:00Z' }, async (page) => {
      expect(await page.locator('h1').innerText()).toMatch(/^Cancelled:/);
      expect(await when(page)).not.toMatch(/ in \d|tomorrow|today/);
      expect(await page.title()).toMatch(/^Cancelled: /);
      await expect(page.locator('main > :first-child').innerText()).resolves.toMatch(
        /^Cancelled\. Changed /,
      );
    });
  });
});

describe('the visitor’s own clock', () => {
  test.each([
    ['Europe/Berlin', 'de-DE', '16:00 – 17:00 your time'],
    ['Asia/Tokyo', 'en-US', 'Friday 12:00 AM – 1:00 AM your time'],
    ['Asia/Kathmandu', 'en-US', '8:45 PM – 9:45 PM your time'],
    ['America/Los_Angeles', 'en-US', '8:00 AM – 9:00 AM your time'],
    ['Asia/Shanghai', 'de-DE', '23:00 – 0:00 your time'],
    ['America/Toronto', 'en-US', ''],
  ])('in %s', async (timezoneId, locale, text) => {
    await visit({ timezoneId, locale }, async (page) => {
      const shown = await page.locator('#own-time').innerText();
      expect(shown.replace(/[\u2066-\u2069]/g, '').replace(/\s/g, ' ')).toBe(text);
    });
  });
});

test('a cancelled seminar has no time on the visitor’s own clock', async () => {
  const place = { site: 'cancelled', at: '2026-01-01T12:00:00Z', timezoneId: 'Asia/Tokyo' };
  await visit(place, async (page) => {
    expect(await page.locator('#own-time').innerText()).toBe('');
  });
});

describe('without JavaScript', () => {
  test('everything is said, and the other calendars open by keyboard', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      expect((await when(page)).trim()).toBe(
        'When\nThursday, March 12, 2026\n11:00 am – 12:00 pm EDT',
      );
      await expect(page.getByRole('button').count()).resolves.toBe(0);
      const google = page.getByRole('link', { name: 'Google Calendar' }).first();
      expect(await google.isVisible()).toBe(false);
      await page.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await google.isVisible()).toBe(true);
    });
  });
});

describe('sharing', () => {
  test('the link is copied, and that is said', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        'https://seminars.example.edu/talks/guth/',
      );
    });
  });
});
