/** A key in another file's place is told of once, with what to do with its line. */
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../../../src/seminar/keys/schema.ts';
import { readSeminar } from '../../../../src/seminar/read.ts';
import { BASE, messagesOf, TODAY } from '../cases.ts';

type Name = keyof typeof BASE;

const NAMES = Object.keys(SCHEMAS) as Name[];
const STRAYS = NAMES.flatMap((home) =>
  Object.keys(SCHEMAS[home]).flatMap((key) =>
    NAMES.filter((name) => !Object.hasOwn(SCHEMAS[name], key)).map(
      (name) => [key, name, home] as const,
    ),
  ),
);

function messages(name: Name, line: string): string {
  const texts = { ...BASE, [name]: BASE[name].replace(/\n---\n/, () => `\n${line}\n---\n`) };
  const reading = readSeminar({ texts, files: [] }, TODAY);
  return messagesOf(reading.seminar ? [] : reading.faults);
}

test.each(STRAYS)('"%s" in %s.md belongs in %s.md', (key, name) => {
  const all = messages(name, `${key}: another value`);
  const start = `^KeyOfOtherFile: content/${name}\\.md:\\d+ ${key}: `;
  expect(all).toMatch(
    new RegExp(`${start}This key belongs in content/\\w+\\.md\\. Move the line there, `),
  );
  expect(all.split('\n')).toHaveLength(1);
});
