/** The security policy at work in a real Chromium, with the headers that hosts send. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToBrowser } from '../harness/browser.ts';
import { serve } from '../harness/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectToBrowser();
});
afterAll(() => browser.close());

/** Opens the page as it is, and then tries something that the policy is for. */
async function complaintsOf(attempt: (page: Page) => Promise<unknown>) {
  const host = await serve('seed', { headers: true });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(host.url);
  const own = [...complaints];
  const result = await attempt(page);
  await page.close();
  host.close();
  return { own, complaints: complaints.join('\n'), result };
}

test('a script that is put into the page does not run', async () => {
  const { own, complaints, result } = await complaintsOf((page) =>
    page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p onclick="document.title = 1" id="x"></p>');
      document.getElementById('x')?.click();
      return document.title;
    }),
  );
  expect(own).toEqual([]);
  expect(result).not.toMatch(/taken over|^1$/);
  expect(complaints).toMatch(/script-src/);
});

test('style, pictures and requests of others are refused', async () => {
  const { complaints, result } = await complaintsOf((page) =>
    page.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red" id="red">red</p>');
      document.body.insertAdjacentHTML('beforeend', '<img src="https://tracker.example/1.gif">');
      await fetch('https://tracker.example/').catch(() => undefined);
      return getComputedStyle(document.getElementById('red')!).color;
    }),
  );
  expect(result).not.toBe('rgb(255, 0, 0)');
  for (const kind of ['style-src', 'img-src', 'connect-src']) expect(complaints).toContain(kind);
});

test('another site cannot show the page in a frame', async () => {
  const { complaints } = await complaintsOf(async (page) => {
    const address = page.url();
    await page.setContent(`<iframe src="${address}"></iframe>`);
    await page.waitForTimeout(500);
  });
  expect(complaints).toMatch(/frame-ancestors|frame/i);
});
