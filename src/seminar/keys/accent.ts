/** Derives two shades of the accent with enough contrast for text. */
import { clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';
import type { Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';
import type { Accent } from '../seminar.ts';
import { PAPER } from './paper.ts';

/** WCAG 2.2, 1.4.6 (AAA). */
const CONTRAST = 7;

const oklch = converter('oklch');

/**
 * Keeps hue and chroma, and changes the lightness until the contrast with the paper is 7:1.
 *
 * @param text one opaque CSS colour (CSS Color 4), e.g. `#8c1d2f`, `darkgreen`, `oklch(45% 0.15 20)`
 */
export function readAccent(text: string): Result<Accent> {
  const colour = parse(text);
  const isOpaque = colour && (colour.alpha ?? 1) === 1;
  const light = isOpaque && shade(text, PAPER.light, -0.01);
  const dark = isOpaque && shade(text, PAPER.dark, 0.01);
  return light && dark ? { value: { light, dark } } : { complaint: VALUES.NoColour({ text }) };
}

/** Whether the light theme shows another shade than the organiser wrote. */
export function isDarkened(text: string, { light }: Accent): boolean {
  return formatHex(text) !== light;
}

function shade(text: string, paper: string, step: number): string | undefined {
  const { l = 0, c = 0, h = 0 } = oklch(text)!;
  // The lightness of white comes out a little above 1.
  const first = Math.min(Math.max(l, 0), 1);
  return Array.from({ length: 101 }, (_, i) => Math.min(Math.max(first + i * step, 0), 1))
    .map((lightness) => formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h }, 'oklch'))!)
    .find((hex) => wcagContrast(hex, paper) >= CONTRAST);
}
