/** Messages about the texts below the keys, and about formulas. */
import { messages } from './messages.ts';

interface Written {
  written: string;
}

const shown = ({ written }: Written) => `"${written}" is shown as it is written.`;

export const PROSE = messages({
  NoAbstract: {
    problem: 'There is no abstract.',
    remedy: 'Write it below the second line "---".',
  },
  NotShown: {
    problem: ({ text }: { text: string }) => `"${text}" is not shown.`,
    remedy: 'Check the signs around it, which Markdown takes for markup, or write it elsewhere.',
  },
  TooManyLevels: {
    problem: 'Lists, quotations or emphasis stand too many levels within each other.',
    remedy: 'Take most of the levels out.',
  },
  Picture: {
    problem: 'Pictures in the text are not shown.',
    remedy: "Remove it; the speaker's photo belongs under photo in bio.md.",
  },
  RepeatedParagraph: {
    problem: ({ sentence }: { sentence: string }) =>
      `The same sentence stands here twice: "${sentence}"`,
    remedy: 'Remove one of the two.',
  },
  RepeatedSentence: {
    problem: ({ sentence }: { sentence: string }) =>
      `The same sentence stands here twice: "${sentence}"`,
    remedy: 'Remove one of the two where that is not meant.',
  },
  Label: {
    problem: ({ label }: { label: string }) =>
      `The page shows "${label}" above the text by itself.`,
    remedy: 'Take the word out.',
  },
  FormulaUnreadable: {
    problem: ({ written, reason }: Written & { reason: string }) =>
      `The formula ${written} cannot be read: ${reason}.`,
    remedy: 'Correct the LaTeX, or write \\$ where a dollar sign is meant.',
  },
  FormulaUnlike: {
    problem: ({ written, command }: Written & { command: string }) =>
      `The formula ${written} has ${command} in it, which browsers do not show alike.`,
    remedy: 'Write it without.',
  },
  LatexFormula: {
    problem: shown,
    remedy: 'Put the whole formula between dollar signs, like $\\ell_1$.',
  },
  LatexCommand: { problem: shown, remedy: 'Write in its place what LaTeX prints for it.' },
  LatexSource: { problem: shown, remedy: 'Write the source itself, like "Lovelace (1843)".' },
  LatexReference: { problem: shown, remedy: 'Write what it refers to, like "Theorem 2".' },
  LatexPicture: { problem: shown, remedy: 'Remove it: pictures in the text are not shown.' },
  LatexEnvironment: {
    problem: shown,
    remedy: 'Remove the line, and keep the text; begin each item of a list with "- ".',
  },
  LatexDefinition: {
    problem: shown,
    remedy: 'Remove the line, and write out what your own commands stand for.',
  },
  LatexQuotes: { problem: shown, remedy: 'Write quotation marks, like “so”.' },
  LatexDash: {
    problem: shown,
    remedy: ({ dash }: { dash: string }) => `Write "${dash}" where a dash is meant.`,
  },
  LatexTie: { problem: shown, remedy: 'Write a space where LaTeX would print one.' },
  LatexSign: { problem: shown, remedy: 'Write in its place what LaTeX prints for it.' },
  Html: {
    problem: shown,
    remedy:
      'Write it without, or as Markdown: **bold**, *italics*, [text](address), "- " before an item.',
  },
  Entity: { problem: shown, remedy: 'Write the sign itself.' },
  LinkDefinition: {
    problem: shown,
    remedy: 'Write the address in its place, like [text](https://…).',
  },
  LineOfDashes: {
    problem: 'The line of dashes is shown as it is written.',
    remedy: 'Put an empty line above for a line across the page, or remove it.',
  },
});
