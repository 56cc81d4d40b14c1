/** What each mark of a formula makes of its picture, and that nothing wide widens the page. */
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFormula } from '../../src/seminar/prose/formula/formula.ts';
import { readPhrase, readProse } from '../../src/seminar/prose/prose.ts';
import { MARKS } from '../fixtures/formulas.ts';
import { connectToBrowser } from '../harness/browser.ts';

const css = ['base', 'body', 'formulas', 'masthead']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectToBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 480 } });
});
afterAll(() => browser.close());

async function show(body: string): Promise<void> {
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'">`;
  await page.setContent(`<!doctype html>${policy}<style>${css}</style><main>${body}</main>`);
}

async function picture(tex: string): Promise<string> {
  const formula = readFormula(tex, false);
  if ('complaint' in formula) throw new Error(formula.complaint.problem);
  await show(`<p style="margin: 40px">${toHtml(formula.value.element)}</p>`);
  return (await page.screenshot()).toString('base64');
}

test.each(MARKS)('%s draws more than %s', async (marked, plain) => {
  expect(await picture(marked)).not.toBe(await picture(plain));
});

const SUM = Array.from({ length: 30 }, (_, i) => `a_{${i}}`).join('+');

describe('at 320 px the page does not scroll sideways', () => {
  const prose = (body: string) => {
    const result = readProse(body, 'abstract');
    if ('faults' in result) throw new Error(result.faults[0]!.problem);
    return `<div class="prose">${result.value.html}</div>`;
  };
  const title = (text: string) => {
    const result = readPhrase(text);
    if ('complaint' in result) throw new Error(result.complaint.problem);
    return `<h1>${result.value.html}</h1>`;
  };

  test.each([
    ['a long formula in a line', prose(`So $${SUM}$, as we know.`)],
    ['a long formula on a line of its own', prose(`So\n\n$$${SUM}$$`)],
    ['a long formula in a list', prose(`- $${SUM}$.`)],
    ['a long formula in a title', title(`On $${SUM}$`)],
    ['a long word in a title', title('Donaudampfschifffahrtsgesellschaft'.repeat(3))],
  ])('%s', async (_, body) => {
    await show(body);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('what is too wide can be scrolled to', async () => {
    await show(prose(`So\n\n$$${SUM}$$`));
    const room = await page.evaluate(() => {
      const box = document.querySelector('.formula')!;
      return box.scrollWidth - box.clientWidth;
    });
    expect(room).toBeGreaterThan(100);
  });
});

test('a sign behind a formula begins no line', async () => {
  const result = readProse(Array.from({ length: 60 }, () => 'Let $x$, then').join(' '), 'abstract');
  if ('faults' in result) throw new Error(result.faults[0]!.problem);
  await show(`<div class="prose">${result.value.html}</div>`);
  const isApart = await page.evaluate(() =>
    [...document.querySelectorAll('.nowrap')].some((box) => box.getClientRects().length > 1),
  );
  expect(isApart).toBe(false);
});

test('the columns of aligned equations meet at their signs', async () => {
  const formula = readFormula('\\begin{align}a+b+c&=d\\\\e&=f+g\\end{align}', true);
  if ('complaint' in formula) throw new Error(formula.complaint.problem);
  await show(toHtml(formula.value.element));
  const [first, second] = await page.evaluate(() =>
    [...document.querySelectorAll('mo')]
      .filter((sign) => sign.textContent === '=')
      .map((sign) => sign.getBoundingClientRect().left),
  );
  expect(first).toBeCloseTo(second!, 0);
});
