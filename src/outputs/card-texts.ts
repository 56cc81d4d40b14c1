/** The words on the preview image. */
import { oneLine } from '../text/clean.ts';
import type { Seminar } from '../seminar/seminar.ts';
import { placeLine, statusWord } from './wording.ts';

/** What is written on the card, from top to bottom. */
export function cardTexts(seminar: Seminar) {
  const { category, when, title, speaker } = seminar;
  const plain = (text: string) =>
    oneLine(text.replace(/[\p{Extended_Pictographic}\u200D\uFE0F]/gu, ''));
  return {
    over: plain(category ?? '').toUpperCase(),
    title: plain([statusWord(seminar), title.text].filter(Boolean).join(': ')),
    speaker: plain(speaker.name),
    when: `${when.date} · ${when.start.clock} ${when.zone}`,
    where: plain(seminar.location ? placeLine(seminar) : 'Online'),
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
