/** The organiser's one colour -> the two shades of it that text can be set in. */
import { clampChroma, formatHex, parse, converter, wcagContrast } from 'culori';
import { complain, type Result } from '../fault.ts';
import { PAPER } from './paper.ts';
import type { Accent } from '../seminar.ts';

/** What WCAG 2.2 asks of text at its highest level (1.4.6, AAA). */
const CONTRAST = 7;

const oklch = converter('oklch');

/**
 * Keeps hue and chroma and moves the lightness just so far that text in this colour, and paper-coloured
 * text on it, reaches a contrast of 7:1. A colour of which no such shade exists is refused.
 *
 * @param text one CSS colour (CSS Color 4), e.g. `#8c1d2f`, `darkgreen`, `oklch(45% 0.15 20)`
 */
export function readAccent(text: string): Result<Accent> {
  const colour = parse(text);
  const isOpaque = colour && (colour.alpha ?? 1) === 1;
  const light = isOpaque && shade(text, PAPER.light, -0.01);
  const dark = isOpaque && shade(text, PAPER.dark, 0.01);
  if (!light || !dark) {
    return complain(`"${text}" is not a colour.`, 'Write one such as "#8c1d2f" or "darkgreen".');
  }
  return { value: { light, dark } };
}

function shade(text: string, paper: string, step: number): string | undefined {
  const { l = 0, c = 0, h = 0 } = oklch(text)!;
  // The lightness of white comes out a little above 1.
  const first = Math.min(Math.max(l, 0), 1);
  return Array.from({ length: 101 }, (_, i) => Math.min(Math.max(first + i * step, 0), 1))
    .map((lightness) => formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h }, 'oklch'))!)
    .find((hex) => wcagContrast(hex, paper) >= CONTRAST);
}
