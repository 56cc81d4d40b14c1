/** Whoever writes what a message proposes, letter by letter, must not get another message for it. */
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/seminar/fault.ts';
import { readSeminar } from '../../../src/seminar/read.ts';
import { messagesOf, readCases, TODAY, type Texts } from './cases.ts';

/** What is right with these depends on other lines too, of which other messages tell. */
const NEEDS_MORE = /^(status|photo|announced|changes|previousDate|previousTime)$/;
const LINE = /^(\s*(?:- )?)([^:]*?)(: ?)(.*)$/;

const proposals = readCases('broken').flatMap(([, cases]) =>
  cases.flatMap(({ name, texts, files }) => {
    const { faults } = { faults: [], ...readSeminar({ texts, files }, TODAY) };
    return faults.flatMap((fault) =>
      linesOf(fault, texts).map((line) => ({
        name: `${name}: ${line.trim()}`,
        texts,
        files,
        fault,
        line,
      })),
    );
  }),
);

/** The lines that a remedy proposes in place of the wrong one. */
function linesOf({ file, line, key, problem, remedy }: Fault, texts: Texts): string[] {
  const written = line && texts[nameOf(file)]?.split('\n')[line - 1];
  const [, indent = '', writtenKey, colon, value = ''] = (written && LINE.exec(written)) || [];
  if (!writtenKey || !value || NEEDS_MORE.test(key ?? '') || /"---"/.test(remedy)) return [];
  const whole = /^(?:Write|Put .*, write) (\w+: .*)$/.exec(remedy)?.[1];
  if (whole) return [indent + whole];
  const quoted = Array.from(remedy.matchAll(/"([^"]+)"/g), ([, text = '']) => text);
  if (/^Write (it like )?"/.test(remedy)) {
    return quoted.map((text) => indent + (/^\w+: /.test(text) ? text : `${writtenKey}: ${text}`));
  }
  if (!remedy.startsWith('Did you mean "')) return [];
  const isKey = /^There is no key /.test(problem);
  return quoted.map((text) => indent + (isKey ? text + colon + value : `${writtenKey}: ${text}`));
}

function nameOf(file: string): keyof Texts {
  return file.replace(/^content\/|\.md$/g, '') as keyof Texts;
}

describe('a proposed line gets no message', () => {
  test('there are proposals', () => expect(proposals.length).toBeGreaterThan(60));

  for (const { name, texts, files, fault, line } of proposals) {
    test(name, () => {
      const file = nameOf(fault.file);
      const lines = texts[file]!.split('\n').with(fault.line! - 1, line);
      const mended = { ...texts, [file]: lines.join('\n') };
      const reading = readSeminar({ texts: mended, files }, TODAY);
      const left = reading.seminar ? [] : reading.faults;
      expect(messagesOf(left.filter((one) => one.line === fault.line))).toBe('');
    });
  }
});
