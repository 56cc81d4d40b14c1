/** Messages about bodies and formulas. */
import { messages } from './messages.ts';

const SHOWN = '"{written}" is shown as it is written.';

export const PROSE = messages({
  NotShown:
    '"{text}" is not shown. | Check the signs around it, which Markdown takes for markup, or write it elsewhere.',
  TooManyLevels:
    'Lists, quotations or emphasis stand too many levels within each other. | Take most of the levels out.',
  Picture:
    "Pictures in the text are not shown. | Remove it; the speaker's photo belongs under photo in bio.md.",
  Label: 'The page shows "{label}" above the text by itself. | Take the word out.',
  DividedWord:
    '"{word}" is divided at the end of a line. | Write it on one line, without the hyphen where it has none.',
  FormulaUnreadable:
    'The formula {written} cannot be read: {reason}. | Correct the LaTeX, or write \\$ where a dollar sign is meant.',
  FormulaUnlike:
    'The formula {written} has {command} in it, which browsers do not show alike. | Write it without.',
  LatexCommand: `${SHOWN} | Put a formula between dollar signs, like $\\ell_1$; in place of any other command write what LaTeX prints, or remove it.`,
  LatexSign: `${SHOWN} | Write what LaTeX prints in its place, such as a dash, a quotation mark or a source, or remove it.`,
  Html: `${SHOWN} | Write it without, or as Markdown: **bold**, *italics*, [text](address), "- " before an item.`,
  Entity: `${SHOWN} | Write the sign itself.`,
  MarkupInKey: '"{written}" is shown as it is typed. | If it is markup, write it without.',
  LinkDefinition: `${SHOWN} | Write the address in its place, like [text](https://…).`,
  LineOfDashes:
    'The line of dashes is shown as it is written. | For a line across the page, write "---" below an empty line; else remove it.',
});
