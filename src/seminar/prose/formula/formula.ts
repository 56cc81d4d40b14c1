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

/** What stands between two dollar signs, with the sign on each side, and is no mathematics. */
const MONEY: readonly RegExp[] = [
  // $5 and $10
  /^.?\$(?:\s|.*\s\$.?$)/su,
  // $20–$30; not a $\sim$10 kpc jet, $x$1
  /^.?\$(?!\D\S{0,3}\$)[^\\^_]*\$\d$/su,
  // $5 million … $, $3), or 5$
  /^.?\$\d[^\\^_]*\s\p{L}{2,}/u,
  // 10$/5$
  /^\d\$[\s/–-]*\d[\d.,]*\$/u,
  // $HOME/bin:$PATH
  /^.?\$[A-Z_]{2,}[/:.].*\$[A-Z_]$/su,
];

/** @param match its second part is what stands between dollar signs */
export function isMoney({ 0: written, index, input }: RegExpExecArray): boolean {
  const around = input.slice(Math.max(index - 1, 0), index + written.length + 1);
  return MONEY.some((pattern) => pattern.test(around));
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
