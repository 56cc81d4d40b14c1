/** Dates and times as people of each language write them, and as they are shown on a page of that language. */
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type Language } from '../../../../src/languages/languages.ts';
import { isShownOn12, rangeLabel } from '../../../../src/seminar/when/clock.ts';
import { readDate } from '../../../../src/seminar/when/date.ts';
import { dateLabel, longDateLabel } from '../../../../src/seminar/when/names.ts';
import { readTimeRange } from '../../../../src/seminar/when/time.ts';
import { TODAY } from '../cases.ts';

const DAYS: [Language, string, string][] = [
  ['de', 'Donnerstag, 12. März 2026', 'Donnerstag, 12. März 2026'],
  ['de', 'Do., 12.3.2026', 'Donnerstag, 12. März 2026'],
  ['de', '12. 3. 2026', 'Donnerstag, 12. März 2026'],
  ['de', 'Thursday, March 12, 2026', 'Donnerstag, 12. März 2026'],
  ['de', 'Mi, 20.01.2027', 'Mittwoch, 20. Januar 2027'],
  ['de', 'am Donnerstag, dem 12.3.2026', 'Donnerstag, 12. März 2026'],
  ['de', 'Freitag, 15. Jänner 2027', 'Freitag, 15. Januar 2027'],
  ['de', '1. Feber 2027', 'Montag, 1. Februar 2027'],
  ['fr', 'le vendredi 13/03/2026', 'vendredi 13 mars 2026'],
  ['fr', 'jeudi 12 mars 2026', 'jeudi 12 mars 2026'],
  ['fr', 'Mar. 3 févr. 2026', 'mardi 3 février 2026'],
  ['fr', 'le jeudi 1er octobre 2026', 'jeudi 1er octobre 2026'],
  ['fr', '12 aout 2026', 'mercredi 12 août 2026'],
  ['es', 'jueves 12 de marzo de 2026', 'jueves, 12 de marzo de 2026'],
  ['es', 'miércoles, 7 de octubre del 2026', 'miércoles, 7 de octubre de 2026'],
  ['it', 'giovedì 12 marzo 2026', 'giovedì 12 marzo 2026'],
  ['it', 'mar 10 mar 2026', 'martedì 10 marzo 2026'],
  ['pt', 'quinta-feira, 12 de março de 2026', 'quinta-feira, 12 de março de 2026'],
  ['pt', 'sexta-feira, 13/03/2026', 'sexta-feira, 13 de março de 2026'],
  ['pt', 'Quinta feira, 12 de Março de 2026', 'quinta-feira, 12 de março de 2026'],
  ['pt', '1º de abril de 2026', 'quarta-feira, 1 de abril de 2026'],
  ['es', 'miércoles 1º de abril de 2026', 'miércoles, 1 de abril de 2026'],
  ['nl', 'do 12 maart 2026', 'donderdag 12 maart 2026'],
  // Of March 10 and October 3, only one is a Tuesday.
  ['nl', 'di 10-3-2026', 'dinsdag 10 maart 2026'],
  ['nl', 'zaterdag 10-3-2026', 'zaterdag 3 oktober 2026'],
  ['pl', 'czwartek, 12 marca 2026', 'czwartek, 12 marca 2026'],
  ['pl', 'w środę 7 października 2026 r.', 'środa, 7 października 2026'],
  ['pl', 'dnia 12.03.2026 r.', 'czwartek, 12 marca 2026'],
  ['ja', '2026年3月12日（木）', '2026年3月12日木曜日'],
  ['ja', '２０２６年３月１２日', '2026年3月12日木曜日'],
  ['ja', '令和8年3月12日（木）', '2026年3月12日木曜日'],
  ['ja', '令和元年 5月1日（水）', '2019年5月1日水曜日'],
  ['zh-Hans', '2026年3月12日（星期四）', '2026年3月12日 星期四'],
  ['zh-Hans', '2026年3月12日 周四', '2026年3月12日 星期四'],
  ['ko', '2026년 3월 12일 목요일', '2026년 3월 12일 목요일'],
  ['ko', '2026. 3. 12. (목)', '2026년 3월 12일 목요일'],
  ['ar', 'الخميس، ١٢ مارس ٢٠٢٦', 'الخميس، 12 مارس 2026'],
  ['ar', 'الخميس ١٢ آذار ٢٠٢٦', 'الخميس، 12 مارس 2026'],
];

const TIMES: [Language, string, string][] = [
  ['de', '18 Uhr c.t. - 20 Uhr', '18:15 – 20:00 Uhr'],
  ['de', '16 bis 18 Uhr c. t.', '16:15 – 18:00 Uhr'],
  ['de', '14:15-15:45 Uhr s.t.', '14:15 – 15:45 Uhr'],
  ['de', '18.15 – 19.45 Uhr', '18:15 – 19:45 Uhr'],
  ['de', '16 Uhr (90 Minuten)', '16:00 – 17:30 Uhr'],
  ['fr', '14h – 15h30', '14h00 – 15h30'],
  ['fr', '14 h 30 - 16 h', '14h30 – 16h00'],
  ['fr', 'de 10h30 à midi', '10h30 – 12h00'],
  ['es', 'de 12:00 a 13:30 h', '12:00 – 13:30 h'],
  ['es', 'de las 16:00 a las 17:30 hrs.', '16:00 – 17:30 h'],
  ['es', '3:30 p. m. a 5:00 p. m.', '3:30 p. m. – 5:00 p. m.'],
  ['it', 'dalle ore 14.30 alle ore 16.00', '14:30 – 16:00'],
  ['pt', 'das 14h às 15h30', '14h00 – 15h30'],
  ['pt', 'entre as 15h00 e as 16h30', '15h00 – 16h30'],
  ['es', 'entre las 16:00 y las 17:30', '16:00 – 17:30 h'],
  ['de', 'zwischen 16:00 und 17:30 Uhr', '16:00 – 17:30 Uhr'],
  ['nl', 'van 16.00 tot 17.00 uur', '16:00 – 17:00 uur'],
  ['pl', 'od godz. 16.00 do 17.30', '16:00 – 17:30'],
  ['ja', '14:00～15:30', '14:00～15:30'],
  ['ja', '午後2時～3時半', '午後2:00～午後3:30'],
  ['ja', '午後0時15分～午後2時', '午後12:15～午後2:00'],
  ['ja', '午後０時半から２時まで', '午後12:30～午後2:00'],
  ['ja', '午前0時30分～2時', '午前12:30～午前2:00'],
  ['ja', '午後10時～午前0時', '午後10:00～真夜中'],
  ['ja', '14時から15時30分まで', '14:00～15:30'],
  ['zh-Hans', '下午2点至3点半', '下午2:00–下午3:30'],
  ['ko', '오후 2시 ~ 4시', '오후 2:00 – 오후 4:00'],
  ['ko', '14시부터 15시 30분까지', '14:00 – 15:30'],
  ['ar', '٢:٠٠ م - ٣:٣٠ م', '2:00 م – 3:30 م'],
  ['ar', 'من الساعة 2 إلى الساعة 3:30 مساءً', '2:00 م – 3:30 م'],
  ['en', '12:00 noon - 1:00 pm', '12:00 pm – 1:00 pm'],
  ['en', '11.00 am - 12.00 noon', '11:00 am – 12:00 pm'],
  ['en', '2:00p-3:00p', '2:00 pm – 3:00 pm'],
  ['en', '3:30-4:30pm.', '3:30 pm – 4:30 pm'],
  ['en', '4:00 pm (60 min)', '4:00 pm – 5:00 pm'],
  ['zh-Hans', '下午14:30—16:30', '14:30–16:30'],
  ['en', '4:00 pm (1 hour, 15 mins)', '4:00 pm – 5:15 pm'],
  ['en', '4 pm for 1 hour and 30 minutes', '4:00 pm – 5:30 pm'],
  ['de', '16 Uhr (1 h 45 Minuten)', '16:00 – 17:45 Uhr'],
  ['nl', '12u15 tot 13u30', '12:15 – 13:30 uur'],
  ['nl', 'van 12u tot 13u', '12:00 – 13:00 uur'],
  ['fr', '14h (1h15)', '14h00 – 15h15'],
  ['es', '12:00 (1 hora y 20 minutos)', '12:00 – 13:20 h'],
  ['en', '4 pm, 1 hour', '4:00 pm – 5:00 pm'],
  ['en', '4:00-5:00 pm (1 hour)', '4:00 pm – 5:00 pm'],
  ['en', '9:00 pm - 1:00 am', '9:00 pm – 1:00 am'],
  ['en', '23:00 - 00:30', '23:00 – 00:30'],
];

describe('dates', () => {
  test.each(DAYS)('%s: %s', (language, text, label) => {
    const result = readDate(text, { today: TODAY, language });
    expect('value' in result ? longDateLabel(result.value, true, language) : result).toBe(label);
  });

  test.each(LANGUAGE_TAGS)('%s: every day of a year reads back from its own labels', (language) => {
    for (let i = 0; i < 365; i++) {
      const native = new Date(Date.UTC(2026, 0, 1 + i));
      const date = { year: 2026, month: native.getUTCMonth() + 1, day: native.getUTCDate() };
      for (const label of [
        longDateLabel(date, false, language),
        dateLabel(date, false, language),
      ]) {
        expect(readDate(label, { today: TODAY, language }), label).toMatchObject({ value: date });
      }
    }
  });

  const LATIN = LANGUAGE_TAGS.filter((tag) => !/^(?:ja|zh-Hans|ko|ar)$/.test(tag));
  test.each(LATIN)('%s: short names are read, with a full stop or without', (language) => {
    for (let i = 0; i < 365; i += 5) {
      const native = new Date(Date.UTC(2026, 0, 1 + i));
      const name = (format: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' })
          .format(native)
          .replace('.', '');
      const [weekday, month] = [name({ weekday: 'short' }), name({ month: 'short' })];
      const [day, value] = [native.getUTCDate(), { month: native.getUTCMonth() + 1 }];
      for (const text of [`${weekday} ${day} ${month} 2026`, `${weekday}., ${day} ${month}. 2026`])
        expect(readDate(text, { today: TODAY, language }), text).toMatchObject({ value });
    }
  });

  test.each(LANGUAGE_TAGS)('%s: a wrong weekday is told, with the right one', (language) => {
    const [thursday, friday] = [12, 13].map((day) =>
      longDateLabel({ year: 2026, month: 3, day }, true, language),
    );
    const weekdays = [12, 13].map((day) =>
      new Intl.DateTimeFormat(language, { weekday: 'long' }).format(new Date(2026, 2, day)),
    );
    const wrong = thursday!.replace(weekdays[0]!, weekdays[1]!);
    expect(wrong).not.toBe(thursday);
    const result = readDate(wrong, { today: TODAY, language });
    expect('complaint' in result && result.complaint.remedy).toContain(`Write "${thursday}", or`);
    expect('complaint' in result && result.complaint.remedy).toContain(`"${friday}"`);
  });
});

describe('times', () => {
  test.each(TIMES)('%s: %s', (language, text, label) => {
    const result = readTimeRange(text, { language });
    expect('value' in result ? rangeLabel(result.value, language) : result).toBe(label);
  });

  test.each(LANGUAGE_TAGS)('%s: any label reads back to the same range', (language) => {
    for (let start = 0; start < 1440; start += 35) {
      for (const hour12 of [true, false]) {
        const range = { start, end: start + 95, hour12 };
        const label = rangeLabel(range, language);
        const shown = { ...range, hour12: isShownOn12(range, language) };
        expect(readTimeRange(label, { language }), label).toEqual({ value: shown });
      }
    }
  });

  test.each(['晚上12点-2点', '晚上 1:00 - 3:00'])('%s is refused, and never noon', (text) => {
    expect(readTimeRange(text, { language: 'zh-Hans' })).toMatchObject({
      complaint: { name: 'NoTime' },
    });
  });

  test.each(['午前12時～午後1時', '上午12点-2点', '오전 12시 - 1시'])('%s is asked for', (text) => {
    expect(readTimeRange(text, { language: 'en' })).toMatchObject({
      complaint: { problem: expect.stringContaining('can be noon or midnight') },
    });
  });

  test.each([
    ['4:00-5:00 pm (90 min)', 'does not last 90 minutes'],
    ['11:00 am - 12:00 pm sharp', 'is not a time from and to'],
    ['11 pm - 12 pm', 'does not end after it starts'],
    ['18 Uhr c.t.', 'has no end'],
    ['4:00 PM – 5:00 PM EST', '"EST" does not belong in the time'],
    ['16:00 - 17:00 Europe/Berlin', '"Europe/Berlin" does not belong in the time'],
    ['4 - 5 pm Pacific time', '"Pacific time" does not belong in the time'],
    ['4 - 5 pm GMT+2', '"GMT+2" does not belong in the time'],
  ])('%s: %s', (text, problem) => {
    const result = readTimeRange(text, { language: 'en' });
    expect('complaint' in result && result.complaint.problem).toContain(problem);
  });
});
