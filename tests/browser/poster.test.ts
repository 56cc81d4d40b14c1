/** The poster as it is printed: one sheet, nothing cut off, nothing too small, and a QR code that leads back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { posterFit } from '../../src/outputs/poster.ts';
import type { Seminar } from '../../src/seminar/seminar.ts';
import { SITES } from '../harness/built-sites.ts';
import { launchChromium } from '../harness/chromium.ts';
import { SEED, SITE_URL } from '../harness/project.ts';
import { readQrCode } from '../harness/qr-code.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What of the poster is cut off, or set smaller than 9 points. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const sheet = document.querySelector('.sheet')!;
    const prose = document.querySelector('.prose')!;
    const footer = document.querySelector('footer')!.getBoundingClientRect();
    const { right, bottom } = sheet.getBoundingClientRect();
    if (prose.scrollWidth > prose.clientWidth + 1) found.push('the abstract is too wide');
    if (prose.getBoundingClientRect().bottom > footer.top)
      found.push('the abstract runs into the foot');
    if (footer.bottom > bottom + 1) found.push('the foot is cut off');
    for (const element of sheet.querySelectorAll('h1, p, b, span, strong, s')) {
      const box = element.getBoundingClientRect();
      if (box.right > right + 1) found.push(`${element.tagName} is too wide`);
      if (parseFloat(getComputedStyle(element).fontSize) < 11.99)
        found.push(`${element.tagName} is too small`);
    }
    return found;
  });

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe.each(SITES)('%s', (site) => {
  test('is one sheet of A4 and of US Letter, with a QR code of the page', async () => {
    const host = await serve(site);
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto(`${host.url}poster/`);
    for (const format of ['A4', 'Letter']) {
      expect(sheetsOf(await page.pdf({ format })), format).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await faults(page)).toEqual([]);
    expect(await readQrCode(await page.screenshot())).toBe(SITE_URL);
    await page.close();
    host.close();
  });
});

test('abstracts of 30 to 600 words under titles of 10 to 200 characters fit', async () => {
  const text = readFileSync(join(SEED, 'abstract.md'), 'utf8').split('---\n')[2]!.trim();
  const words = `${text} ${text} ${text}`.split(/\s+/);
  const heading = 'Towards a science of deep learning: the structure of data and weights ';
  const host = await serve('seed');
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${host.url}poster/`);
  const misfits: string[] = [];
  for (const count of [30, 60, 100, 150, 200, 250, 300, 400, 500, 600]) {
    for (const length of [10, 40, 70, 100, 140, 200]) {
      const abstract = { html: '', text: words.slice(0, count).join(' ') };
      const title = { html: '', text: heading.repeat(3).slice(0, length).trim() };
      const seminar = {
        title,
        abstract,
        speakers: [{ name: 'Guth' }],
        language: 'en',
        changes: [],
        status: 'scheduled',
      } as unknown as Seminar;
      const fit = await posterFit(seminar);
      await page.evaluate(
        ({ titleText, paragraph, titleSize, textSize }) => {
          document.querySelector('h1')!.textContent = titleText;
          document.querySelector('.prose')!.innerHTML = `<p>${paragraph}</p>`;
          const { style } = document.documentElement;
          style.setProperty('--title-size', `${titleSize}pt`);
          style.setProperty('--text-size', `${textSize}pt`);
        },
        { ...fit, titleText: title.text, paragraph: fit.abstract.text },
      );
      const found = await faults(page);
      if (found.length) misfits.push(`${count} words, title of ${length}: ${found.join(', ')}`);
      if (count <= 400 && fit.isShortened)
        misfits.push(`${count} words, title of ${length}: shortened`);
    }
  }
  await page.close();
  host.close();
  expect(misfits).toEqual([]);
});
