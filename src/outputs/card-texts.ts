/** The words on the preview image. */
import { oneLine } from '../text/clean.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { placeLine, room, speakersLine, titleLine } from './wording.ts';

/** What is written on the card, from top to bottom. */
export function cardTexts(seminar: Seminar) {
  const { category, when, language } = seminar;
  const plain = (text: string) =>
    oneLine(text.replace(/[\p{Extended_Pictographic}\u200D\uFE0F]/gu, ''));
  return {
    over: plain(category ?? '').toLocaleUpperCase(language),
    title: plain(titleLine(seminar)),
    speaker: plain(speakersLine(seminar)),
    when: `${when.date} · ${when.start.clock} ${when.zone}`,
    where: plain(seminar.location ? placeLine(seminar) : room(seminar)),
  };
}

/** All letters on the card, for those who choose its fonts. */
export function cardLetters(seminar: Seminar): string {
  return `${Object.values(cardTexts(seminar)).join('')}…`;
}

/** The same words for those who cannot see the card. */
export function cardAlt(seminar: Seminar): string {
  return Object.values(cardTexts(seminar)).filter(Boolean).join('. ');
}
