/** Words with signs in them, as `C++`: a line ends before or behind them, and not within. */
import { expect, test } from 'vitest';
import { first, phrase, prose, seed, sheetOf } from './sheets.ts';

/** The words of each line that end it or begin the next, wherever a line ends. */
async function linesOf(title: string, abstract: string): Promise<string[]> {
  const change = { title: phrase(title), abstract: prose(abstract) };
  const { stretches } = await sheetOf({ ...seed, ...change });
  const lines = new Map<string, string>();
  for (const { text, bottom, isTitle, left } of stretches) {
    const line = `${Math.round(bottom)} ${!isTitle && left > 297}`;
    lines.set(line, `${lines.get(line) ?? ''}${text}`);
  }
  return [...lines.values()];
}

test.each(first(3, ['F++', 'q-series', 'R/S-analysis', 't/z-test', 'x&y-rays', '1939–1945']))(
  '%s is not broken',
  async (word) => {
    for (const before of ['Of', 'A short history of the long way to']) {
      const title = `${before} ${word} and whatever else we know ${word} behind`;
      const lines = await linesOf(title, `${before} ${word} and so on. `.repeat(30));
      const all = lines.join('\n');
      expect(all.replaceAll('\n', '').split(word).length).toBeGreaterThan(3);
      expect(lines.join('\n').split(word)).toHaveLength(
        all.replaceAll('\n', '').split(word).length,
      );
    }
  },
);

test('such a word stands on the line of the others', async () => {
  const text = 'On b-parts, and c/d, and so on. '.repeat(9);
  const { stretches } = await sheetOf({
    ...seed,
    title: phrase('Of F++'),
    location: '12-B Hall',
    abstract: prose(text),
  });
  const bottoms = (isMeant: (text: string) => boolean) =>
    stretches.filter((one) => isMeant(one.text)).map(({ bottom }) => bottom);
  const [title] = bottoms((one) => /^Of/.test(one));
  for (const bottom of bottoms((one) => /F\+\+/.test(one))) expect(bottom).toBeCloseTo(title!);
  const [hall] = bottoms((one) => /Hall/.test(one));
  expect(bottoms((one) => /12-B/.test(one))[0]).toBeCloseTo(hall!);
  const others = bottoms((one) => /\b(?:and|so|on|On)\b/.test(one));
  for (const bottom of bottoms((one) => /b-parts|c\/d/.test(one)))
    expect(Math.min(...others.map((other) => Math.abs(other - bottom)))).toBeLessThan(0.1);
});
