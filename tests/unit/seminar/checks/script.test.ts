/** Texts in the script of their language, and in another. */
import { describe, expect, test } from 'vitest';
import { scriptDoubt } from '../../../../src/seminar/checks/texts.ts';

/** One text in each script, of more than 20 letters, with every language that is written in it. */
const TEXTS: [script: string, text: string, languages: string[]][] = [
  ['Hebrew', 'הרצאה על חומר אפל ביקום הקדום', ['he', 'yi']],
  [
    'Arabic',
    'محاضرة عن المادة المظلمة في الكون',
    ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'fa-IR', 'AR'],
  ],
  ['Greek', 'Διάλεξη για τη σκοτεινή ύλη στο σύμπαν', ['el', 'grc']],
  [
    'Cyrillic',
    'Лекция о тёмной материи во Вселенной',
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  ],
  ['Hangul', '초기 우주의 암흑 물질에 대한 강연을 합니다 여러분', ['ko']],
  ['Devanagari', 'ब्रह्मांड में अंधकार पदार्थ पर व्याख्यान और चर्चा सत्र', ['hi', 'mr', 'ne', 'sa']],
  ['Thai', 'การบรรยายเรื่องสสารมืดในเอกภพยุคแรก', ['th']],
  ['Armenian', 'Դասախոսություն մութ նյութի մասին տիեզերքում', ['hy']],
  ['Georgian', 'ლექცია ბნელ მატერიაზე ადრეულ სამყაროში', ['ka']],
  ['Japanese', '初期宇宙における暗黒物質についての講演を行います', ['ja']],
  ['katakana', 'ダークマターニツイテノセミナーヲカイサイシマス', ['ja']],
  ['hiragana', 'くらいぶっしつについてのおはなしをいたします', ['ja']],
  ['Han', '关于早期宇宙中暗物质的学术报告与讨论欢迎各位参加', ['zh', 'ja', 'yue', 'zh-Hans']],
];
const LATIN = 'A lecture on dark matter in the early universe';

describe.each(TEXTS)('%s', (_, text, languages) => {
  test.each(languages)('is right for %s', (language) => {
    expect(scriptDoubt(text, language)).toBeUndefined();
  });

  test.each(['en', 'de', 'vi'])('is doubted for %s', (language) => {
    expect(scriptDoubt(text, language)?.problem).toBe(
      `The text does not look like its language, "${language}".`,
    );
  });

  test('in it, Latin letters are doubted', () => {
    expect(scriptDoubt(LATIN, languages[0]!)).toBeDefined();
  });
});

test.each([
  ['Latin in a language of Latin letters', LATIN, 'pl'],
  ['19 letters', 'Лекция о материи Вас', 'en'],
  ['half of one script and half of another', 'Лекция о тёмной lecture of dark', 'en'],
  ['kana within Latin letters', `${LATIN} の ${LATIN}`, 'en'],
  ['formulas', '1 + 2 = 3 '.repeat(20), 'ru'],
])('%s is no doubt', (_, text, language) => {
  expect(scriptDoubt(text, language)).toBeUndefined();
});

test('20 letters are enough, 19 are not', () => {
  expect(scriptDoubt('Я'.repeat(20), 'en')).toBeDefined();
  expect(scriptDoubt('Я'.repeat(19), 'en')).toBeUndefined();
});

test.each([
  [`${'Я'.repeat(11)}${'a'.repeat(10)}`, true],
  [`${'Я'.repeat(10)}${'a'.repeat(10)}`, false],
])('most of the letters decide: %s', (text, isDoubted) => {
  expect(scriptDoubt(text, 'en') !== undefined).toBe(isDoubted);
});
