/** The poster's page: it shows the sheet, offers both papers, and prints as one sheet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../harness/built-sites.ts';
import { launchChromium } from '../harness/chromium.ts';
import { readPdf, renderPdf } from '../harness/pdf.ts';
import { BASE, distOf, SITE_URL } from '../harness/project.ts';
import { readQrCode } from '../harness/qr-code.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How dark each of 24 x 32 fields of a sheet is, from 0 to 1. */
async function darkness(png: Uint8Array): Promise<number[]> {
  const fields = await sharp(png).greyscale().resize(24, 32, { fit: 'fill' }).raw().toBuffer();
  return Array.from(fields, (grey) => 1 - grey / 255);
}

describe.each(SITES)('%s', (site) => {
  test('shows the sheet, tells its facts in words, and links to both papers', async () => {
    const host = await serve(site);
    const page = await browser.newPage({ viewport: { width: 1000, height: 1500 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${host.url}poster/`);
    const shown = await page.locator('main img').evaluate((image: HTMLImageElement) => ({
      width: image.naturalWidth,
      shape: image.clientHeight / image.clientWidth,
      alt: image.alt,
    }));
    expect(shown.width).toBeGreaterThan(500);
    expect(shown.shape).toBeGreaterThan(1.29);
    expect(shown.alt).toMatch(/20\d\d\D.*\d:\d\d.*https:\/\/|\d+h\d\d.*https:\/\//);
    expect(await readQrCode(await page.screenshot())).toBe(SITE_URL);
    const links = await page
      .locator('a[href$=".pdf"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
    expect(links).toHaveLength(2);
    for (const link of links)
      expect(existsSync(join(distOf(site), link.slice(BASE.length - 1)))).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
    host.close();
  });

  test('shows what the PDF shows, to the eye', async () => {
    const host = await serve(site);
    const page = await browser.newPage({ viewport: { width: 1000, height: 1500 } });
    await page.goto(`${host.url}poster/`);
    const image = page.locator('main img');
    const paper = /poster-(a4|letter)/.exec((await image.getAttribute('src'))!)![1]!;
    const pdf = readFileSync(join(distOf(site), `poster-${paper}.pdf`));
    const [shown, set] = await Promise.all(
      [await image.screenshot(), await renderPdf(pdf, 1)].map(darkness),
    );
    // Greys of small letters differ from one program to the other; a text that lies twice does not pass.
    const differences = shown!.map((dark, i) => Math.abs(dark - set![i]!));
    expect(Math.max(...differences)).toBeLessThan(0.12);
    await page.close();
    host.close();
  });

  test('prints as one sheet of either paper, with a QR code of the page', async () => {
    const host = await serve(site);
    const page = await browser.newPage();
    await page.goto(`${host.url}poster/`);
    for (const options of [{ preferCSSPageSize: true }, { format: 'A4' }, { format: 'Letter' }]) {
      const pdf = await page.pdf(options);
      expect((await readPdf(pdf)).sheets, JSON.stringify(options)).toBe(1);
      expect(await readQrCode(await renderPdf(pdf, 2))).toBe(SITE_URL);
    }
    await page.close();
    host.close();
  });
});

test('"Print poster" leads to the paper that is usual at the place, the other beside it', async () => {
  for (const [site, usual] of [
    ['seed', 'letter'],
    ['mathematics', 'a4'],
  ]) {
    const host = await serve(site!);
    const page = await browser.newPage();
    await page.goto(host.url);
    const hrefs = await page
      .locator('.sharing a[href$=".pdf"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toHaveLength(2);
    expect(hrefs[0]).toBe(`${BASE}poster-${usual}.pdf`);
    await page.close();
    host.close();
  }
});
