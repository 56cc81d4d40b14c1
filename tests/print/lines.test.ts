/** Lines within a paragraph: where they begin, and how far they are from a formula between them. */
import { describe, expect, test } from 'vitest';
import { prose, seed, sheetOf } from './sheets.ts';

const BREAKS = { tag: '<br>', spaces: '  \n' };

/** The stretches of an abstract, whose words are given, on A4. */
async function stretchesOf(markdown: string, words: readonly string[]) {
  const pdf = await sheetOf({ ...seed, abstract: prose(markdown) });
  return words.map((word) => pdf.stretches.find(({ text }) => text.startsWith(word))!);
}

describe('a line after a break begins where the first does', () => {
  test.each(Object.entries(BREAKS))('%s', async (_, sign) => {
    const words = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
    const markdown = `Alpha one${sign}Beta two${sign} *Gamma* three${sign}**Delta**${sign} [Epsilon](https://example.edu).`;
    const found = await stretchesOf(markdown, words);
    const first = found[0]!.left;
    for (const { text, left } of found) expect([text, left]).toEqual([text, first]);
  });

  test('and so does one that the site keeps as it was typed', async () => {
    const markdown = 'Program:\n9:00 Coffee\n9:30 Talk\n10:30 Questions';
    const found = await stretchesOf(markdown, ['Program', '9:00', '9:30', '10:30']);
    for (const { left } of found) expect(left).toBe(found[0]!.left);
  });
});

test.each([
  ['in the line', 'Before $$x$$ behind it.'],
  ['on lines of its own', 'Before\n$$x$$\nbehind it.'],
  ['between breaks', 'Before  \n$$x$$  \nbehind it.'],
  ['as LaTeX has it', 'Before\n\\[ x \\]\nbehind it.'],
  ['in paragraphs', 'Before\n\n$$x$$\n\nbehind it.'],
])('a displayed formula %s is as far from the text above as from that below', async (_, text) => {
  const [before, behind, ...letters] = await stretchesOf(text, ['Before', 'behind', '𝑥', 'x']);
  const formula = letters.find(Boolean)!;
  expect(behind!.left).toBe(before!.left);
  const [above, below] = [formula.bottom - before!.bottom, behind!.bottom - formula.bottom];
  // In points; a line is 28 high.
  expect(Math.abs(above - below)).toBeLessThan(1);
});

test('of two spaces, one in a style of its own, one is seen', async () => {
  const width = async (markdown: string) => {
    const [first, last] = await stretchesOf(markdown, ['Alpha', 'Omega']);
    return last!.left - first!.left;
  };
  expect(await width('Alpha *beta* [ Omega](https://example.edu)')).toBeCloseTo(
    await width('Alpha *beta* [Omega](https://example.edu)'),
    1,
  );
});
