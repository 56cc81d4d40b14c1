/** LaTeX -> MathML Core, which browsers lay out by themselves, and its plain text. */
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import temml from 'temml';
import type { Result } from '../../fault.ts';
import { PROSE } from '../../messages/prose.ts';
import { coreElement } from './core.ts';
import { formulaText } from './formula-text.ts';

export interface Formula {
  element: Element;
  text: string;
}

/** @returns a complaint with the reason where the LaTeX cannot be read, or not be shown in every browser */
export function readFormula(tex: string, display: boolean): Result<Formula> {
  const written = display ? `$$${tex.trim()}$$` : `$${tex}$`;
  let mathml: string;
  try {
    const options = { displayMode: display, throwOnError: true };
    mathml = temml.renderToString(knownToTemml(tex), options);
  } catch (error) {
    const reason = (error as Error).message.split(/ at (?:position|end)|\n/)[0]!.trim();
    return { complaint: PROSE.FormulaUnreadable({ written, reason }) };
  }
  const { children } = htmlToHast(mathml, { fragment: true }) as Root;
  const result = coreElement(children[0] as Element);
  return 'refused' in result
    ? { complaint: PROSE.FormulaUnlike({ written, command: result.refused }) }
    : { value: { ...result, text: formulaText(result.element) } };
}

/** Environments that are read as another; '' where the name says only that the content is displayed. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  ...{ equation: '', displaymath: '', math: '', multline: 'gather*', align: 'align*' },
  ...{ gather: 'gather*', flalign: 'align*', alignat: 'alignat*', eqnarray: 'align*' },
};

/** LaTeX as Temml reads it. Equations get no numbers, to which nothing could refer; a `\tag` is shown. */
function knownToTemml(tex: string): string {
  return tex
    .replace(/\\label\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])/g, '')
    .replace(/\\tag\s*\{([^{}]*)\}/g, '\\qquad\\text{($1)}')
    .replace(/\\tag\*\s*\{/g, '\\qquad\\text{')
    .replace(/\\mbox(?![A-Za-z])/g, '\\text')
    .replace(/\\begin\{eqnarray\*?\}[^]*/, (text) => text.replace(/&([^&\\]*)&/g, '&$1'))
    .replace(/\\(begin|end)\{([a-z]+)\*?\}/g, (written, word: string, name: string) => {
      const known = Object.hasOwn(ENVIRONMENTS, name) ? ENVIRONMENTS[name] : undefined;
      return known === undefined ? written : known && `\\${word}{${known}}`;
    });
}
