/** LaTeX -> MathML Core, which browsers lay out by themselves, and its plain text. */
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import type { Result } from '../../fault.ts';
import { PROSE } from '../../messages/prose.ts';
import { coreElement } from './core.ts';
import { formulaText } from './formula-text.ts';
import { knownToTemml } from './environments.ts';

export interface Formula {
  element: Element;
  text: string;
}

/**
 * Whether text between two dollar signs is no mathematics: `$5 and $10`, `$20–$30`, `$5 million … $`, `10$/5$`,
 * `$HOME/bin:$PATH`. In `a $\\sim$10 kpc jet` it is.
 *
 * @param before the character before the opening dollar sign
 * @param next the character behind the closing dollar sign
 */
export function isMoney(before: string, between: string, next: string): boolean {
  return (
    /^\s|\s$/.test(between) ||
    (/\d/.test(next) && !/[\\^_]/.test(between) && !/^\D\S{0,3}$/.test(between)) ||
    /^\d[\d.,]*\s+\p{L}{2,}/u.test(between) ||
    (/\d/.test(before) && /^[\s/–-]*\d[\d.,]*$/.test(between)) ||
    (/^[A-Z_]{2,}[/:.]/.test(between) && /[A-Z_]/.test(next))
  );
}

/** @returns a complaint with the reason where the LaTeX cannot be read, or not be shown in every browser */
export function readFormula(tex: string, display: boolean): Result<Formula> {
  const written = display ? `$$${tex.trim()}$$` : `$${tex}$`;
  let mathml: string;
  try {
    mathml = render(tex, display);
  } catch (error) {
    const reason = (error as Error).message.split(/ at (?:position|end)|\n/)[0]!.trim();
    return { complaint: PROSE.FormulaUnreadable({ written, reason }) };
  }
  const { children } = htmlToHast(mathml, { fragment: true }) as Root;
  const result = coreElement(children[0] as Element);
  if ('refused' in result) {
    return { complaint: PROSE.FormulaUnlike({ written, command: result.refused }) };
  }
  return { value: { element: result.element, text: formulaText(result.element) } };
}

/** Whether LaTeX can be read as mathematics. */
export function isFormula(tex: string): boolean {
  try {
    return Boolean(render(tex, false));
  } catch {
    return false;
  }
}

function render(tex: string, display: boolean): string {
  return temml.renderToString(knownToTemml(tex), { displayMode: display, throwOnError: true });
}
