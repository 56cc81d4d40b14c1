/** Dates with signs that few languages have -> the same with numbers and English months. */
import { monthName } from './names.ts';

/** The year before the first of a Japanese era: `令和9年` is 2027. */
const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA = /(令和|平成|昭和)\s*(\d{1,2}|元)\s*年/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]/;
const WITHOUT_YEAR = /(?<![\d年년]\s?)(1[0-2]|[1-9])\s*[月월]\s*(\d{1,2})\s*[日일号號]/;

const MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** As Poland writes it: `12 III 2026`. */
const ROMAN = /(?<!\d)(\d{1,2})[. ]\s?(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[. ]\s?(?=\d{4}(?!\d))/;

/** The months as Lebanon, Syria, Jordan and Iraq call them, often with the other name behind: `آذار / مارس`. */
const LEVANTINE = [
  ...['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران'],
  ...['تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'],
];
const LEVANTINE_MONTH = new RegExp(
  `(?<!\\p{L})(${LEVANTINE.join('|')})(?!\\p{L})(?:\\s*[/(]\\s*\\p{L}+\\s*\\)?)?`,
  'gu',
);
/** `Quinta feira`, as many write `quinta-feira`. */
const WEEKDAY = /(?<!\p{L})(segunda|terça|quarta|quinta|sexta)[ \u2010\u2011]feira(?!\p{L})/giu;

/** `令和9年3月12日` as `2027-3-12`, `3月12日` as `12 March`, `12 III 2026` as `12.3.2026`; what else the text says stays. */
export function withoutLocalSigns(text: string): string {
  return text
    .replace(WEEKDAY, '$1-feira')
    .replace(LEVANTINE_MONTH, (_, month) => ` ${monthName(LEVANTINE.indexOf(month) + 1, 'en')} `)
    .replace(ROMAN, (_, day, month) => `${day}.${MONTHS.indexOf(month) + 1}.`)
    .replace(
      ERA,
      (_, era: keyof typeof ERAS, year) => `${ERAS[era] + (year === '元' ? 1 : +year)}年`,
    )
    .replace(EAST_ASIAN, '$1-$2-$3 ')
    .replace(WITHOUT_YEAR, (_, month, day) => `${day} ${monthName(+month, 'en')} `);
}
