import { expect, test } from 'vitest';
import { readLanguage } from '../../../../src/seminar/keys/language.ts';

test.each(['de', 'gsw', 'en-US', 'en-us', 'zh-Hans', 'pt-BR', 'sr-Latn-RS'])('takes %s', (tag) => {
  expect(readLanguage(tag)).toEqual({ value: tag });
});

test.each([
  ['German', 'Write it like "de".'],
  ['English (US)', 'Write it like "de".'],
  ['', 'Write it like "de".'],
  ['en_US', 'Write it like "en-US".'],
  ['zh_Hans_CN', 'Write it like "zh-Hans-CN".'],
])('refuses %j', (tag, remedy) => {
  expect(readLanguage(tag)).toMatchObject({ complaint: { remedy } });
});
