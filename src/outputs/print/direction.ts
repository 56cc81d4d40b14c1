/** The language and the direction of the parts of a sheet. */
import { wordsOf } from '../../languages/languages.ts';
import type { Seminar } from '../../seminar/seminar.ts';
import { breakable } from './tree/breaks.ts';

/** A language as the typesetter takes it, and the direction in which it is written. */
export interface Language {
  lang: string;
  region: string | null;
  rtl: boolean;
}

/**
 * @param tag BCP 47
 * @param text whose first letter decides on the direction; the language where not given
 */
export function language(tag: string, text?: string): Language {
  const locale = new Intl.Locale(tag);
  const { region, script = '' } = locale.maximize();
  // Of Chinese, the region tells the typesetter which characters and which punctuation are meant.
  const told = locale.region ?? (locale.language === 'zh' ? region : undefined);
  const first = /\p{L}/u.exec(text ?? '')?.[0];
  return {
    lang: locale.language,
    region: told?.length === 2 ? told : null,
    rtl: first ? /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(first) : /^(Arab|Hebr)$/.test(script),
  };
}

const LEFT_TO_RIGHT_MARK = '\u200E';

/** A value that may be broken, and that keeps its own direction on a sheet that is read from the right. */
export function own(text: string, { language: spoken }: Seminar): string {
  const isOther = wordsOf(spoken).direction === 'rtl' && !/[\u0590-\u08FF]/.test(text);
  const mark = text && isOther ? LEFT_TO_RIGHT_MARK : '';
  return mark + breakable(text) + mark;
}
