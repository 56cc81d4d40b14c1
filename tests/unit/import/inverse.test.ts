import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentTexts, type Key } from '../../../src/import/content.ts';
import { LANGUAGE_TAGS, type Language } from '../../../src/languages/languages.ts';
import { announcement } from '../../../src/outputs/announcement.ts';
import { faultMessage } from '../../../src/seminar/fault.ts';
import { readSeminar } from '../../../src/seminar/read.ts';
import type { Seminar } from '../../../src/seminar/seminar.ts';
import { FIXTURES, pageUrlOf } from '../../fixtures/seminars.ts';
import { asked, seminarFrom, textsFrom, TODAY } from './imported.ts';

const FUZZ = Number(process.env['FUZZ'] ?? 0);

/** What the announcement does not say, as whoever wrote it would answer. */
function answersFor({ id, when, announced }: Seminar) {
  return { id, timeZone: when.timeZone, announced: announced.iso };
}

async function again(seminar: Seminar, pageUrl: string): Promise<string> {
  const reading = await seminarFrom(announcement(seminar, pageUrl), answersFor(seminar));
  if (reading.seminar) return announcement(reading.seminar, pageUrl);
  return reading.faults.map(faultMessage).join('\n');
}

test.each(FIXTURES)(
  'the announcement of %s, imported, is announced in the same words',
  async (name, seminar) => {
    const url = pageUrlOf(name);
    // The indent of code is not in what a text means.
    const unindented = (text: string) => text.replace(/^ {4}/gm, '');
    expect(unindented(await again(seminar, url))).toBe(unindented(announcement(seminar, url)));
  },
);

test('the seed’s announcement gives the seed’s three files, byte for byte', async () => {
  const text = readFileSync('tests/fixtures/announcement.txt', 'utf8');
  const answers = {
    ...{ date: 'Thursday, March 12, 2026', timeZone: 'America/New_York' },
    ...{ id: 'guth-2026-03-12', announced: 'March 5, 2026' },
  };
  const { questions } = await asked(text, answers);
  expect([...questions.keys()]).toEqual(['date', 'timeZone', 'id', 'announced']);
  const texts = await textsFrom(text, answers);
  for (const [name, file] of Object.entries(texts)) {
    expect(file).toBe(readFileSync(`tests/fixtures/seminars/seed/${name}.md`, 'utf8'));
  }
});

/** What each language's announcements are made of here; what would be a label or a time is in the words. */
const WORDS: Record<Language, string> = {
  en: 'a science of the deep, where weights (and data) remember: between 1580–1660 at 4 pm in Room 2 we find “order”, speaker after speaker. The title is not the talk; abstract algebra is.',
  de: 'die Zeit der Wälder und das Licht, wo Daten (auch alte) bleiben: von 1580–1660 um 16 Uhr im Raum 2 finden wir „Ordnung“, Ort für Ort. Der Vortrag ist nicht der Titel.',
  fr: 'le temps des forêts et la lumière, où les données (même anciennes) restent : de 1580 à 1660 dans la salle nous trouvons un lieu, puis un autre. Le titre n’est pas l’exposé.',
  es: 'el tiempo de los bosques y la luz, donde los datos (también viejos) quedan: entre 1580 y 1660 en la sala hallamos un lugar, y otro. El título no es la charla.',
  it: 'il tempo dei boschi e la luce, dove i dati (anche vecchi) restano: tra il 1580 e il 1660 nella sala troviamo un luogo, e un altro. Il titolo non è la lezione.',
  pt: 'o tempo das florestas e a luz, onde os dados (também velhos) ficam: entre 1580 e 1660 na sala achamos um lugar, e outro. O título não é a palestra.',
  nl: 'de tijd van het bos en het licht, waar data (ook oude) blijven: van 1580 tot 1660 in de zaal vinden wij een plaats, en nog een. De titel is niet de lezing.',
  pl: 'czas lasów i światło, gdzie dane (także stare) zostają: w latach 1580–1660 na sali jest miejsce, i jeszcze jedno. Tytuł nie jest wykładem, a światło dla oka.',
  ja: '森の時間と光は、古いデータが残る場所にある。わたしたちは、二つの会場で秩序を見つけた。題目は講演ではない。',
  ko: '숲의 시간과 빛은 오래된 자료가 남는 곳에 있다. 우리는 두 장소에서 질서를 찾았다. 제목은 강연이 아니다.',
  ar: 'زمن الغابات والضوء حيث تبقى البيانات القديمة: وجدنا في القاعة نظامًا ثم مكانًا آخر. العنوان ليس المحاضرة.',
  'zh-Hans': '森林的时间和光在旧数据留下的地方。我们在两个会场里找到了秩序。题目不是报告。',
};
const NAMES = ['Ada Lovelace', 'Li Wenjun', 'Ōta Haruka', 'Ewa Nowak-Żak', 'J. van der Berg'];
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyContent = fc.constantFrom(...LANGUAGE_TAGS).chain((language) => {
  const pieces = WORDS[language].split(/(?<=[\s。、])/);
  const words = (from: number, to: number) =>
    fc.array(fc.constantFrom(...pieces), { minLength: from, maxLength: to }).map(
      (all) =>
        all
          .join('')
          .trim()
          .replace(/[:;,]$/, '') || 'x',
    );
  const phrase = words(2, 7);
  const text = fc
    .array(words(15, 60), { minLength: 1, maxLength: 3 })
    .map((all) => all.join('\n\n'));
  const day = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  return fc.record({
    language: fc.constant(language),
    ...{
      title: phrase,
      abstract: text,
      bio: optional(text),
      notes: optional(text),
      date: day.map((one) => one.toISOString().slice(0, 10)),
    },
    time: fc.constantFrom(
      '11:00 am - 12:00 pm',
      '14:15 - 15:45',
      '9:30 pm - 12:30 am',
      '18:00 - 19:00',
    ),
    speakers: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
    affiliation: optional(phrase),
    ...{
      location: phrase,
      category: optional(phrase),
      organizer: optional(phrase),
      audience: optional(phrase),
    },
    host: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
    email: optional(fc.constant('seminars@example.edu')),
    online: optional(fc.constant('https://meet.example.edu/j/1?pwd=a&b=c')),
  });
});

test('every announcement, imported, is announced in the same words, in all languages', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyContent,
      async ({ title, abstract, bio, notes, speakers, affiliation, host, ...rest }) => {
        const known = {
          ...{ title, abstract, bio, notes, speaker: speakers.map((name) => ({ name })) },
          affiliation: speakers.length > 1 ? undefined : affiliation,
        };
        const logistics = {
          ...rest,
          ...(host.length ? { host } : {}),
          id: 'one',
          timeZone: 'Europe/Berlin',
          announced: '2026-01-01',
        };
        const values = Object.entries({ ...known, ...logistics }) as [Key, unknown][];
        const texts = contentTexts(new Map(values));
        const reading = readSeminar({ texts, files: [] }, TODAY);
        // A paragraph that stands twice in a row is refused, whoever writes it.
        fc.pre(reading.seminar !== undefined);
        const url = 'https://seminars.example.edu/';
        expect(await again(reading.seminar!, url)).toBe(announcement(reading.seminar!, url));
      },
    ),
    FUZZ ? { numRuns: FUZZ } : { numRuns: 100, seed: 16 },
  );
});
