/** Every message has an example among the fixtures, which is found by its name. */
import { expect, test } from 'vitest';
import { MESSAGES } from '../../../src/seminar/messages/index.ts';
import { readCases } from './cases.ts';

test('each message of the catalogue has an example, and each example is of the catalogue', () => {
  const examples = [...readCases('broken'), ...readCases('doubts')].flatMap(([, cases]) =>
    cases.flatMap(({ messages }) =>
      Array.from(messages.matchAll(/^(\w+): content\//gm), ([, name]) => name!),
    ),
  );
  expect([...new Set(examples)].toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
});
