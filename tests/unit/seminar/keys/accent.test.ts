import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccent } from '../../../../src/seminar/keys/accent.ts';
import { PAPER } from '../../../../src/seminar/keys/paper.ts';
import { RUNS } from '../../../harness/runs.ts';

function read(text: string) {
  const result = readAccent(text);
  if ('complaint' in result) throw new Error(result.complaint.problem);
  return result.value;
}

describe('readAccent', () => {
  test('leaves a shade that can be read', () => {
    expect(read('#8c1d2f').light).toBe('#8c1d2f');
    expect(read('yellow').dark).toBe('#ffff00');
  });

  test.each(['darkgreen', 'hsl(200 50% 50%)', 'oklch(45% 0.15 20)', 'rgb(0 0 255)', '#ABC'])(
    'takes %s',
    (text) => {
      expect(read(text).light).toMatch(/^#[0-9a-f]{6}$/);
    },
  );

  test.each(['', 'MIT red', '#12', 'none', 'transparent', 'currentColor', '#8c1d2f80'])(
    'refuses %j',
    (text) => {
      expect(readAccent(text)).toHaveProperty('complaint');
    },
  );

  test.each(['white', 'black', 'gray', 'yellow', 'red', 'cyan', '#fffffe', 'oklch(none 0.1 20)'])(
    'makes of %s two shades with a contrast of 7:1',
    (text) => expectContrast(text),
  );

  test('makes of any colour two shades with a contrast of 7:1', () => {
    const colours = fc
      .integer({ min: 0, max: 0xffffff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(fc.property(colours, expectContrast), RUNS);
  });
});

function expectContrast(text: string): void {
  const { light, dark } = read(text);
  expect(wcagContrast(light, PAPER.light)).toBeGreaterThanOrEqual(7);
  expect(wcagContrast(dark, PAPER.dark)).toBeGreaterThanOrEqual(7);
}
