/** The texts beside the abstract: the biography, and what visitors must know. */
import { wordsOf } from '../../languages/languages.ts';
import type { Prose, Seminar } from '../../seminar/seminar.ts';
import { registrationLine } from '../wording.ts';
import { language, own, type Language } from './direction.ts';
import { blockTree, type Block } from './tree/content-tree.ts';

/** A text with its label beside it. */
export interface Aside {
  label: string;
  language: Language;
  blocks: Block[];
}

/** Where to register, and the notes for visitors. */
export function notesOf(seminar: Seminar, pageUrl: string): Aside[] {
  const { labels } = wordsOf(seminar.language);
  const { registration, notes } = seminar;
  const address = registration && shortAddress(registration.address, pageUrl);
  const line =
    registration &&
    registrationLine({ ...seminar, registration: { ...registration, address: address! } });
  const register: Block[] = line
    ? [['p', [['a', registration.url, [['t', own(line, seminar)]]]]]]
    : [];
  return [
    ...(line
      ? [{ label: labels.registration, language: language(seminar.language), blocks: register }]
      : []),
    ...asideOf(labels.visiting, notes, seminar),
  ];
}

/** A text, where there is one. */
export function asideOf(label: string, text: Prose | undefined, seminar: Seminar): Aside[] {
  const blocks = blockTree(text?.html ?? '');
  const tag = text?.lang ?? seminar.language;
  return blocks.length ? [{ label, language: language(tag, text?.text), blocks }] : [];
}

/** In letters: what stands on one line of the poster. */
const SHORT = 32;

/** An address as people type it; the page's, which leads to it, where nobody would. */
export function shortAddress(url: string, pageUrl: string): string {
  const [short, page] = [url, pageUrl].map((one) => one.replace(/^https?:\/\/|\/$/g, ''));
  return short!.length > SHORT ? page! : short!;
}
