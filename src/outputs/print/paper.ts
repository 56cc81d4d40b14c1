/** Which paper is usual at a seminar's place. */
import { findIanaAliases } from 'windows-iana';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const PAPER_NAMES: Record<Paper, string> = { a4: 'A4', letter: 'US Letter' };

/** Unicode CLDR, supplemental data, `paperSize type="US-Letter"`; everywhere else it is A4 (ISO 216). */
const LETTER_COUNTRIES = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** @param timeZone an IANA name; the countries' zones are those that the runtime knows from CLDR */
export function usualPaper(timeZone: string): Paper {
  const names = [timeZone, ...findIanaAliases(timeZone)];
  const letterZones = LETTER_COUNTRIES.flatMap(zonesOf);
  return names.some((name) => letterZones.includes(name)) ? 'letter' : 'a4';
}

/** Intl Locale Info; before Node 24 it is a property. */
function zonesOf(country: string): string[] {
  type Info = { getTimeZones?: () => string[] | undefined; timeZones?: string[] };
  const locale: Info = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** A poster (PDF, one sheet) by its paper, or the card (PNG, 1200 x 630 pixels). */
export type Form = Paper | 'card';
export const FORMS: readonly Form[] = [...PAPERS, 'card'];
