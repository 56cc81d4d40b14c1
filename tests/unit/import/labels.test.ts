/** Labels in the forms in which they are written, several on a line, and what is asked with a proposal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf, splitAtLabels } from '../../../src/import/lines/labels.ts';
import { answersOf } from '../../../src/import/write.ts';
import { findWhen } from '../../../src/import/words/when.ts';
import { draftOf, filesOf, TODAY } from './imported.ts';

test.each([
  ['Title: Waves in ice', 'title', 'Waves in ice'],
  ['**Abstract: **We show that', 'abstract', 'We show that'],
  ['*Venue:* Room 3', 'place', 'Room 3'],
  ['SPEAKER\tAda Lovelace', 'speaker', 'Ada Lovelace'],
  ['Datum       vrijdag 12 maart', 'when', 'vrijdag 12 maart'],
  ['📍 Room 5, Main Building', 'place', 'Room 5, Main Building'],
  ['🗓️ 12 March 2027', 'when', '12 March 2027'],
  ['👩🏾‍🏫 Palestrante: Profa. Jurema Tavares', 'speaker', 'Profa. Jurema Tavares'],
  ['日　時：2027年1月22日', 'when', '2027年1月22日'],
  ['1. 日 時 2027年1月22日', 'when', '2027年1月22日'],
  ['【講　師】 大野木 拓哉', 'speaker', '大野木 拓哉'],
  ['【时间】2026年12月3日', 'when', '2026年12月3日'],
  ['报告内容摘要:标注数据稀缺', 'abstract', '标注数据稀缺'],
  ['(2) 장    소 : 자연과학관', 'place', '자연과학관'],
  ['■ 발표: 표은솔 선생님', 'speaker', '표은솔 선생님'],
  ['会場 みどり市文化会館 小ホール', 'place', 'みどり市文化会館 小ホール'],
  ['講師　長谷部 健太郎', 'speaker', '長谷部 健太郎'],
])('%s', (line, kind, rest) => {
  expect(labelOf(line, 'en')).toMatchObject({ kinds: [kind], rest });
});

test.each([
  '** VISITING SPEAKER **',
  'Events',
  'CICLO DE CONFERÊNCIAS «ÀS QUINTAS» | 4.ª sessão',
  '時には一行',
  '장소 이론의 역사',
  '講師長谷部',
])('%s has no label', (line) => {
  expect(labelOf(line, 'en')).toBeUndefined();
});

const FIELDS = {
  Title: 'Waves in ice',
  Speaker: 'Ada Lovelace (University of London)',
  Date: '12 March 2027',
  Time: '4 - 5 pm',
  Room: '5.12',
};

test('labels on one line say what they say on lines of their own', () => {
  const separators = fc.constantFrom(' | ', '; ', '    ', '\t', ' · ', '   •   ');
  const order = fc.shuffledSubarray(Object.entries(FIELDS), { minLength: 5 });
  fc.assert(
    fc.property(order, separators, (fields, separator) => {
      const parts = fields.map(([label, value]) => `${label}: ${value}`);
      expect(splitAtLabels(parts.join(separator), 'en')).toEqual(parts);
      const [one, other] = [separator, '\n'].map((between) => draftOf(parts.join(between)));
      expect(answersOf(one!)).toEqual(answersOf(other!));
      expect(answersOf(one!)).toMatchObject({ title: FIELDS.Title, location: '5.12' });
    }),
  );
});

describe('what is not certain', () => {
  const text = [
    'Rivers that forget their names',
    'Friends of the Weir',
    'Thursday 11 March 2027, 17:30-18:45',
    'Harrow Auditorium, Priory Building',
  ];

  test('is proposed where it is asked for', async () => {
    const { guesses } = draftOf(text.join('\n\n'));
    expect(guesses.title).toContain(text[0]);
    const { texts } = await filesOf(text.join('\n\n'), { speaker: 'Ada Lovelace' });
    expect(texts.abstract).toContain(text[0]);
  });

  test('is a day, a time or a room that a mail changes', () => {
    const quoted = text.map((line) => `> ${line}`).join('\n>\n');
    const moved = (change: string) => {
      const mail = `The talk tomorrow, ${change} The rest is as it was.\n\nOn Mon, 1 March 2027 the office wrote:\n${quoted}`;
      return answersOf(draftOf(mail));
    };
    expect(moved('with tea as ever.')).toMatchObject({ date: 'Thursday 11 March 2027' });
    const changed = moved('NEW DATE, will now be on Friday 12 March 2027 at 17:30.');
    expect(changed).not.toHaveProperty('date');
    expect(changed).toMatchObject({ location: 'Harrow Auditorium, Priory Building' });
  });
});

test.each([
  ['giovedì 4 marzo 2027, mezzogiorno, Aula 3', 'it', 'mezzogiorno', 'Aula 3'],
  ['jueves 4 de marzo de 2027, mediodía, Sala 2', 'es', 'mediodía', 'Sala 2'],
  ['2027년 3월 4일 정오 강의실 5', 'ko', '정오', '강의실 5'],
  ['Thursday 4 March 2027, noon, Room 5', 'en', 'noon', 'Room 5'],
] as const)('noon is an hour without a number: %s', (line, language, time, rest) => {
  expect(findWhen(line, { today: TODAY, language })).toMatchObject({ times: [time], rest });
});
