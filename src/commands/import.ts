/** `npm run import -- announcement.txt`: writes the three content files from an announcement. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { confirm, isCancel, select, text } from '@clack/prompts';
import { readContent, today } from '../build/content.ts';
import { isUntouched, replaceContent } from '../build/replace-content.ts';
import { reportDoubts, reportFaults } from '../build/report.ts';
import { askMissing, type Question } from '../import/questions.ts';
import { readAnnouncement, type Draft } from '../import/read.ts';
import { answersOf, contentTexts, toldBy } from '../import/write.ts';
import { anyOf } from '../seminar/fault.ts';

/** Stands among the proposals for an answer of one's own. */
const OTHER = '…';
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

/** Ends the import with one plain message; nothing is written. */
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
  tell(draft);
  await agreeToReplace(replace);
  const asker = {
    ...{ guesses: draft.guesses, today: today() },
    language: draft.language ?? 'en',
    timeZone: draft.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const found = answersOf(draft);
  const answers = isTerminal ? await askMissing(found, asker, ask) : found;
  const kept = write(contentTexts(answers, draft.prose));
  console.log('\nWritten: content/abstract.md, content/bio.md, content/logistics.md.');
  if (kept) console.log(`The old files are in ${kept}/.`);
  const result = await readContent();
  if (result.seminar) console.log('Look at it with "npm start", publish it with "npm run build".');
  else reportFaults(result.faults);
  reportDoubts(result.doubts);
}

function parameters(): { file: string | undefined; replace: boolean } {
  const usage = 'Use it like this: npm run import -- announcement.txt';
  try {
    const options = { replace: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) throw new Refusal(`One file at a time. ${usage}`);
    return { file: positionals[0], replace: values.replace ?? false };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`Only --replace is understood. ${usage}`);
  }
}

async function announcementText(file: string | undefined): Promise<string> {
  try {
    if (file) return decoded(readFileSync(file));
    if (!process.stdin.isTTY) return decoded(readFileSync(process.stdin.fd));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const cause = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
    throw new Refusal(
      `${file ?? 'The input'}: ${cause}. Write the name of the announcement's file.`,
    );
  }
  console.log('Paste the announcement, then press Enter and Ctrl+D.');
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin, output: process.stdout }))
    lines.push(line);
  return lines.join('\n');
}

/** @throws Refusal for what is no text in UTF-8, such as a PDF */
function decoded(bytes: Buffer): string {
  try {
    const plain = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!plain.includes('\0')) return plain;
  } catch {
    // Told below, with what to do.
  }
  throw new Refusal(
    'The file is not plain text in UTF-8. Copy the text of the announcement into a new text file, and save it with the encoding UTF-8.',
  );
}

/** Says of each value from which line it is, what is not certain, and which lines are in none of the files. */
function tell(draft: Draft): void {
  const { leftOut, language, guesses, values } = draft;
  for (const { place, shown, lines, note } of toldBy(draft)) {
    console.log(`${place}: ${shown} (${lineNumbers(lines)}${note ? `; ${note}` : ''})`);
  }
  if (language) console.log(`content/logistics.md language: ${language} (by its words)`);
  for (const [key, texts] of Object.entries(guesses)) {
    const isOpen = texts.length > 0 && !values[key as keyof typeof guesses];
    if (isOpen)
      console.log(`${key}: not certain; it may be ${anyOf(texts.map((one) => `"${one}"`))}`);
  }
  if (leftOut.length) console.log('\nLeft out:');
  leftOut.forEach(({ number, text: line }) => console.log(`  line ${number}: ${line.trim()}`));
}

/** `line 5`, `lines 5-7, 9` */
function lineNumbers(lines: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else parts.push([line, line]);
  }
  const list = parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return lines.length > 1 ? `lines ${list}` : `line ${list}`;
}

async function agreeToReplace(replace: boolean): Promise<void> {
  if (replace || isUntouched()) return;
  const message = 'content/ holds a seminar already. Replace it? (Its files are kept.)';
  if (isTerminal && (await confirm({ message, initialValue: false })) === true) return;
  throw new Refusal(
    'content/ holds a seminar already, and nothing was written. To replace it (its files are kept), write "npm run import -- --replace" and the name of the file.',
  );
}

/** Asks on the terminal, the likeliest answer filled in. */
async function ask({ text: message, proposals, complaint }: Question): Promise<string> {
  const options = [...proposals, OTHER].map((value) => ({
    ...{ value, label: value === OTHER ? 'something else' : value },
  }));
  const chosen = proposals.length > 1 ? await select({ message, options }) : OTHER;
  if (isCancel(chosen)) throw new Refusal('Nothing was written.');
  if (chosen !== OTHER) return chosen;
  const [initialValue = ''] = proposals.length > 1 ? [] : proposals;
  const answer = await text({ message, initialValue, validate: (value) => complaint(value ?? '') });
  if (isCancel(answer)) throw new Refusal('Nothing was written.');
  return answer.trim();
}

function write(texts: Parameters<typeof replaceContent>[0]): string | undefined {
  try {
    return replaceContent(texts);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `content/ cannot be written (${code}), and is as it was. Allow writing there, or make room.`,
    );
  }
}
