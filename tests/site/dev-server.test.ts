/** The dev server as an organiser uses it: a change shows, a fault shows in its place, doubts are told. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToBrowser } from '../harness/browser.ts';
import { copyProject, edit, SEED } from '../harness/project.ts';

const LOGISTICS = 'content/logistics.md';
let folder: string;
let server: ChildProcess;
let output = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = copyProject('dev-server', SEED);
  browser = await connectToBrowser();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    cwd: folder,
    // Nothing of the test runner's: under it Astro serves no pages, and Vite watches no files.
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const address = await new Promise<string>((found, failed) => {
    const read = (data: Buffer) => {
      output += data;
      const [url] = /http:\/\/localhost:\d+\//.exec(output.split('ready in')[1] ?? '') ?? [];
      if (url) found(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => failed(new Error(`The dev server ended:\n${output}`)));
  });
  page = await browser.newPage();
  await page.goto(address);
});
afterAll(async () => {
  server.removeAllListeners('exit');
  server.kill();
  await browser.close();
});

test('a change of the content shows', async () => {
  await page.getByText('Greg Wornell').waitFor();
  edit(folder, LOGISTICS, 'Greg Wornell', 'Ada Lovelace');
  await page.getByText('Ada Lovelace').waitFor();
});

test.for([0, 60, 200])('of two saves, %i ms apart, the second shows', async (gap) => {
  const [first, second] = [`Ada Lovelace ${gap}`, `Mary Somerville ${gap}`];
  edit(folder, LOGISTICS, /^host: .*$/m, `host: ${first}`);
  await setTimeout(gap);
  edit(folder, LOGISTICS, first, second);
  await page.getByText(second).waitFor();
});

test('faults show in the page, a line each under a heading, and go when they are mended', async () => {
  edit(folder, LOGISTICS, 'date: Thursday', 'date: Wednesday');
  edit(folder, LOGISTICS, 'pm\n', 'pm sharp!\n');
  const overlay = page.locator('vite-error-overlay');
  await overlay.getByText('"Wednesday, March 12, 2026" is a Thursday.').waitFor();
  await overlay.getByText('Please correct 2 faults:').waitFor();
  const text = await overlay.evaluate((element) => element.shadowRoot!.textContent);
  expect(text).toMatch(/logistics\.md:3 date: .*\n+content\/logistics\.md:4 time: /);
  expect(text!.split('is a Thursday.')).toHaveLength(2);
  edit(folder, LOGISTICS, 'date: Wednesday', 'date: Thursday');
  edit(folder, LOGISTICS, 'pm sharp!', 'pm');
  await page.getByText('Mary Somerville').waitFor();
});

test('doubts are told in the terminal, once where they stay the same', async () => {
  const told = () => output.split('"TBA" looks like a placeholder').length - 1;
  edit(folder, LOGISTICS, /^host: .*$/m, 'host: TBA');
  await page.getByText('TBA', { exact: true }).waitFor();
  edit(folder, LOGISTICS, 'category: Special', 'category: Very Special');
  await page.getByText('Very Special').waitFor();
  expect(told()).toBe(1);
});
