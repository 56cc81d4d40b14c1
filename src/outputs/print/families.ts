/** The typefaces of each part of the design, and companions for what they lack. */
import { DISPLAY, type Family } from '../typeface.ts';

/** The parts of the design that have a face of their own. */
export type Part = 'display' | 'text' | 'label' | 'mono' | 'math';

const NEWSREADER = DISPLAY.package;
const INTER = '@fontsource-variable/inter';
const text = (wght: number, style: 'normal' | 'italic' = 'normal'): Family => ({
  package: NEWSREADER,
  file: `standard-${style}`,
  axes: { opsz: 12, wght },
});
const label = (wght: number): Family => ({
  package: INTER,
  file: 'standard-normal',
  axes: { opsz: 14, wght },
});
const MATH: Family = {
  package: '@fontsource/stix-two-math',
  file: '400-normal',
  axes: {},
  isWhole: true,
};

/** Each part's weights and slopes; the first of them decides which letters a part has. */
export const OWN: Record<Part, Family[]> = {
  display: [DISPLAY],
  text: [text(400), text(700), text(400, 'italic')],
  label: [label(400), label(650)],
  mono: [
    { package: '@fontsource-variable/noto-sans-mono', file: 'wght-normal', axes: { wght: 400 } },
  ],
  math: [MATH],
};

export const PARTS = Object.keys(OWN) as Part[];

const noto = (name: string): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  file: 'wght-normal',
  axes: { wght: 430 },
});
const SCRIPTS = ['serif', 'serif-hebrew', 'naskh-arabic', 'sans-devanagari'].map(noto);
const [JAPANESE, CHINESE, KOREAN] = ['sans-jp', 'sans-sc', 'sans-kr'].map(noto) as [
  Family,
  Family,
  Family,
];

/** Han characters have other shapes in Japanese, which kana give away, and in Korean. */
export function companionsOf(text: string): Family[] {
  const [first, second] = /[\u3040-\u30FF]/.test(text)
    ? [JAPANESE, CHINESE]
    : /\p{sc=Hangul}/u.test(text)
      ? [KOREAN, CHINESE]
      : [CHINESE, JAPANESE];
  const han = [
    first,
    second,
    ...[JAPANESE, CHINESE, KOREAN].filter((one) => one !== first && one !== second),
  ];
  // Of signs such as arrows, the mathematical font has the most.
  return [...SCRIPTS, ...han, MATH];
}
