/** The page at every width and at every status, on screen and on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOKS } from '../harness/built-sites.ts';
import { connectToBrowser } from '../harness/browser.ts';
import { readPdf } from '../harness/pdf.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

/** Every seminar of the tests is still to come, with its calendars on the page. */
const BEFORE = new Date('2026-01-01T12:00:00Z');

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(LOOKS)('%s', (site) => {
  test('nothing scrolls sideways at any width, nor with text twice as large', async () => {
    const host = await serve(site);
    const page = await browser.newPage();
    await page.clock.setFixedTime(BEFORE);
    await page.goto(host.url);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    const wide: string[] = [];
    for (const scale of [1, 2]) {
      await page.evaluate(
        (size) => (document.documentElement.style.fontSize = size),
        `${112.5 * scale}%`,
      );
      for (const width of [320, 360, 414, 540, 600, 768, 832, 1024, 1280, 1920, 2560]) {
        await page.setViewportSize({ width, height: 720 });
        const excess = await sidewaysScroll(page);
        if (excess > 0) wide.push(`${width} px at ${scale}: ${excess} px too wide`);
      }
    }
    await page.close();
    host.close();
    expect(wide).toEqual([]);
  });
});

test.each([
  ['seed', 360, 640],
  ['seed', 1280, 720],
  ['twice', 360, 640],
  ['twice', 1280, 720],
])(
  'when, where and the button of %s are seen without scrolling at %i x %i',
  async (name, width, height) => {
    const host = await serve('seed');
    const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Asia/Tokyo' });
    if (name === 'twice') {
      // The same page as a build with a title twice as long writes it.
      await page.route('**/guth/', async (route) => {
        const body = await (await route.fetch()).text();
        const title = 'Towards a science of deep learning: the structure of data and weights';
        await route.fulfill({
          contentType: 'text/html',
          body: body
            .replace('<h1>', '<h1 class="long">')
            .replace(`>${title}<`, `>${title} ${title}<`),
        });
      });
    }
    await page.clock.install({ time: new Date('2026-03-09T15:00:00Z') });
    await page.goto(host.url);
    for (const part of ['.when', '.where', '.button']) {
      const box = (await page.locator(part).boundingBox())!;
      expect(box.y + box.height, part).toBeLessThanOrEqual(height);
    }
    await page.close();
    host.close();
  },
);

test('where a browser refuses the title’s font, another takes the same room', async ({ skip }) => {
  const host = await serve('seed');
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(host.url);
  const [own, other, isThere] = await page.evaluate(async () => {
    const title = document.querySelector('h1')!;
    const size = () => {
      const { height } = title.getBoundingClientRect();
      title.style.whiteSpace = 'nowrap';
      const { width } = title.querySelector('bdi')!.getBoundingClientRect();
      title.style.whiteSpace = '';
      return { width, height };
    };
    const inNewsreader = size();
    document.documentElement.style.setProperty('--display', 'Stand-in, monospace');
    const faces = await document.fonts.load('1em Stand-in').catch(() => []);
    return [inNewsreader, size(), faces.length > 0] as const;
  });
  await page.close();
  host.close();
  skip(!isThere, 'this machine has neither Times New Roman nor Liberation Serif nor Tinos');
  expect(other.height).toBe(own.height);
  expect(other.width / own.width).toBeCloseTo(1, 1);
});

test('every control is at least 24 px high, and shows when it has the focus', async () => {
  const host = await serve('hybrid');
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.clock.install({ time: new Date('2026-01-01T12:00:00Z') });
  await page.goto(host.url);
  await page.locator('summary').click();
  const controls = page.locator('.facts a, .facts summary, .details a, .details button');
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue;
    expect((await control.boundingBox())!.height, await control.innerText()).toBeGreaterThanOrEqual(
      24,
    );
  }
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(outline).toBe('solid');
  await page.close();
  host.close();
});

test('printed, the page has no controls, is black on white and shows where links lead', async () => {
  const host = await serve('hybrid');
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(host.url);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.button, summary, .sharing').filter({ visible: true }).count()).toBe(
    0,
  );
  const { ink, paper, after } = await page.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    after: getComputedStyle(document.querySelector('.prose a')!, '::after').content,
  }));
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(after).toContain('https://');
  await page.close();
  host.close();
});

test('printed, the first seminar fits on one sheet', async () => {
  const host = await serve('seed');
  const page = await browser.newPage();
  await page.goto(host.url);
  for (const format of ['A4', 'Letter'])
    expect((await readPdf(await page.pdf({ format }))).sheets, format).toBe(1);
  await page.close();
  host.close();
});

test('with forced colours, the button and the notice keep their outline', async () => {
  const host = await serve('cancelled');
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.clock.install({ time: new Date('2026-01-01T12:00:00Z') });
  await page.goto(host.url);
  for (const part of ['.button', '.notice']) {
    const width = await page
      .locator(part)
      .evaluate((element) => getComputedStyle(element).borderInlineStartWidth);
    expect(parseFloat(width), part).toBeGreaterThanOrEqual(1);
  }
  await page.close();
  host.close();
});
