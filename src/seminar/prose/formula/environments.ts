/**
 * LaTeX as the author has it -> LaTeX that Temml reads and that has a meaning on a page. Equations get no
 * numbers, for nothing on the page refers to them; a `\tag` is shown where it stands.
 */

/** Environments -> what stands for them; nothing where they only say that what they hold is displayed. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...{ equation: '', displaymath: '', math: '', multline: 'gather*', align: 'align*' },
  ...{ gather: 'gather*', flalign: 'align*', alignat: 'alignat*', eqnarray: 'align*' },
};

export function knownToTemml(tex: string): string {
  const text = tex
    .replace(/\\label\s*\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])/g, '')
    .replace(
      /\\tag\*?\s*\{([^{}]*)\}/g,
      (written, label: string) =>
        `\\qquad\\text{${written.startsWith('\\tag*') ? label : `(${label})`}}`,
    )
    .replace(/\\mbox(?![A-Za-z])/g, '\\text');
  const columns = /\\begin\{eqnarray\*?\}/.test(text) ? text.replace(/&([^&\\]*)&/g, '&$1') : text;
  return columns.replace(/\\(begin|end)\{([a-z]+)\*?\}/g, (written, word: string, name: string) => {
    const instead = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
    if (instead === undefined) return written;
    return instead && `\\${word}{${instead}}`;
  });
}
