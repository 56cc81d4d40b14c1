/** LaTeX -> MathML Core, which browsers lay out by themselves, and its plain text. */
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import { complain, type Result } from '../fault.ts';
import { formulaText } from './formula-text.ts';

export interface Formula {
  element: Element;
  text: string;
}

/**
 * Whether text between two dollar signs is prose about money: `$5 and $10`, `$20–$30`, `$5 million … $`.
 *
 * @param next the character behind the closing dollar sign
 */
export function isMoney(between: string, next: string): boolean {
  return /^\s|\s$/.test(between) || /\d/.test(next) || /^\d[\d.,]*\s+\p{L}{2,}/u.test(between);
}

/** @returns a complaint with the reason where the LaTeX cannot be read */
export function readFormula(tex: string, display: boolean): Result<Formula> {
  let mathml: string;
  try {
    mathml = temml.renderToString(tex, { displayMode: display, throwOnError: true });
  } catch (error) {
    const reason = (error as Error).message.split(/ at (?:position|end)|\n/)[0]!.trim();
    return complain(
      `The formula ${display ? `$$${tex.trim()}$$` : `$${tex}$`} cannot be read: ${reason}.`,
      'Correct the LaTeX, or write \\$ where a dollar sign is meant.',
    );
  }
  const { children } = htmlToHast(mathml, { fragment: true }) as Root;
  const element = children[0] as Element;
  withoutStyles(element);
  return { value: { element, text: formulaText(element) } };
}

/** The page's security policy allows no style attribute; what matters of them is in the style sheet. */
function withoutStyles(node: Element): void {
  const { style: _style, ...properties } = node.properties;
  node.properties = properties;
  node.children.forEach((child) => child.type === 'element' && withoutStyles(child));
}
