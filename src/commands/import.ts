/** `npm run import -- announcement.txt`: writes the three content files from an announcement. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { confirm, intro, isCancel, select, text } from '@clack/prompts';
import { readContent, today } from '../build/content.ts';
import { isUntouched, replaceContent } from '../build/replace-content.ts';
import { reportDoubts, reportFaults } from '../build/report.ts';
import { contentTexts, shown, type Values } from '../import/content.ts';
import { askOpen, valuesOf, type Question } from '../import/questions.ts';
import { readAnnouncement, type Draft } from '../import/read.ts';
import { labelOf } from '../languages/labels.ts';
import { anyQuoted } from '../seminar/fault.ts';
import { oneLine } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';

const USAGE = 'Use it like this: npm run import -- announcement.txt';
const NOTHING_LABELLED =
  'Nothing is both labelled and certain, so nothing was written. Run the import in a terminal, where it asks, or write the labels of one seminar before its values, like "Title: On Growth" and "Speaker: Ada Lovelace".';
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
/** Answers beside the proposals. */
const [WRITE, LEAVE] = ['\0write', '\0leave'];
/** More proposals would scroll away. */
const MOST = 12;

/** Ends the import with a message. */
class Refusal extends Error {}

try {
  await importAnnouncement();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function importAnnouncement(): Promise<void> {
  const { file, replace } = parameters();
  const reading = readAnnouncement(await announcementText(file), today());
  if ('refusal' in reading) throw new Refusal(reading.refusal);
  const { draft } = reading;
  await agreeToReplace(replace);
  if (isTerminal)
    intro(
      'What has a label is read from the announcement. For the rest, choose a line or write it.',
    );
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const values = isTerminal ? await askOpen(draft, timeZone, ask) : valuesOf(draft);
  if (!values.size) throw new Refusal(NOTHING_LABELLED);
  const kept = attempt(
    () => replaceContent(contentTexts(values)),
    (code) =>
      `content/ cannot be written (${code}), and is as it was. Allow writing there, or make room.`,
  );
  console.log(reportOf(draft, values));
  console.log('Written: content/abstract.md, content/bio.md, content/logistics.md.');
  if (kept) console.log(`The old files are in ${kept}/.`);
  const result = await readContent();
  if (result.seminar) console.log('Next: look at the page with "npm start".');
  else {
    console.log('\nNext: write what is missing, and look at the page with "npm start".');
    reportFaults(result.faults);
  }
  reportDoubts(result.doubts);
}

/** Turns errors of the file system into refusals. */
function attempt<T>(action: () => T, message: (code: string) => string): T {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code ? new Refusal(message(code)) : error;
  }
}

function parameters(): { file: string | undefined; replace: boolean } {
  const options = { replace: { type: 'boolean' } } as const;
  const { values, positionals } = attempt(
    () => parseArgs({ options, allowPositionals: true }),
    () => `Only --replace is understood. ${USAGE}`,
  );
  if (positionals.length > 1) throw new Refusal(`One file at a time. ${USAGE}`);
  return { file: positionals[0], replace: values.replace ?? false };
}

async function announcementText(file: string | undefined): Promise<string> {
  if (file || !process.stdin.isTTY) {
    const causeOf = (code: string) =>
      code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
    const bytes = attempt(
      () => readFileSync(file ?? process.stdin.fd),
      (code) =>
        `${file ?? 'The input'}: ${causeOf(code)}. Write the name of the announcement's file.`,
    );
    return decoded(bytes);
  }
  console.log('Paste the announcement, then press Enter and Ctrl+D.');
  const input = createInterface({ input: process.stdin, output: process.stdout });
  return (await Array.fromAsync(input)).join('\n');
}

/** @throws Refusal unless the bytes are UTF-8 or a known file format */
function decoded(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 8);
  if (/^%PDF-|^PK\u0003/.test(start)) return start;
  const message =
    'The file is not plain text in UTF-8. Copy the text of the announcement into a new text file, and save it with the encoding UTF-8.';
  const plain = attempt(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => message,
  );
  if (plain.includes('\0')) throw new Refusal(message);
  return plain;
}

/** Lists taken values, uncertain values, and lines that are in no file. */
function reportOf(draft: Draft, values: Values): string {
  const brief = (value: unknown) => shorten(oneLine(shown(value)), 64);
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const taken = Array.from(draft.taken, ([key, { value, lines }]) => {
    const [from, to] = [Math.min, Math.max].map((edge) => Math.floor(edge(...lines)));
    const place = from === to ? `line ${from}` : `lines ${from}-${to}`;
    return `${key}: ${brief(value)} (${lines.length ? place : 'by its labels'})`;
  });
  const open = Array.from(draft.open).filter(([key]) => !values.has(key));
  const notCertain = open.map(
    ([key, { proposals, complaint }]) =>
      `${key}: ${complaint ?? `it may be ${anyQuoted(proposals.slice(0, 3).map(brief))}.`}`,
  );
  const written = Array.from(values.values(), (value) => letters(JSON.stringify(value)));
  // Labels need not be kept.
  const isKept = (part: string) =>
    labelOf(part) !== undefined || written.some((value) => value.includes(letters(part)));
  const leftOut = draft.lines
    .filter(({ text: line }) => !line.split(/[^\p{L}\p{N}\p{M} '’.-]+|^-\s|\s{2,}/u).every(isKept))
    .map(({ number, text: line }) => `line ${Math.floor(number)}: ${shorten(oneLine(line), 90)}`);
  const lists = Object.entries({
    'Taken from the announcement': taken,
    'Not certain, and not written': notCertain,
    'Not in the files, or not all of it': leftOut,
  }).filter(([, lines]) => lines.length);
  return lists.map(([title, lines]) => `\n${title}:\n  ${lines.join('\n  ')}\n`).join('');
}

async function agreeToReplace(replace: boolean): Promise<void> {
  if (replace || isUntouched()) return;
  const message = 'content/ holds a seminar already. Replace it? (Its files are kept.)';
  if (isTerminal && (await confirm({ message, initialValue: false })) === true) return;
  throw new Refusal(
    'content/ holds a seminar already, and nothing was written. To replace it (its files are kept), write "npm run import -- --replace" and the name of the file.',
  );
}

async function ask(question: Question): Promise<string | undefined> {
  const { text: asked, proposals, reason, complaint } = question;
  const message = reason ? `${asked}\n${reason}` : asked;
  const fitting = proposals.filter((one) => complaint(one) === undefined).slice(0, MOST);
  const options = [
    ...fitting.map((value) => ({ value, label: optionLabel(oneLine(value)) })),
    { value: WRITE, label: 'Write it' },
    { value: LEAVE, label: 'Leave it out for now' },
  ];
  const isText = question.key === 'abstract' && !fitting.length;
  const initialValue = isText ? LEAVE : options[0]!.value;
  const chosen = answered(await select({ message, options, initialValue }));
  if (chosen === LEAVE) return undefined;
  if (chosen !== WRITE) return chosen;
  const validate = (value: string | undefined) => complaint(value ?? '');
  return answered(await text({ message: asked, validate })).trim();
}

/** Similar beginnings differ in their ends. */
function optionLabel(text: string): string {
  const end = text.slice(-36).replace(/^\S*\s/, '');
  return text.length > 90 ? `${shorten(text, 50).replace(/…$/, '')} … ${end}` : text;
}

function answered(answer: string | symbol): string {
  if (isCancel(answer)) throw new Refusal('Nothing was written.');
  return answer as string;
}
