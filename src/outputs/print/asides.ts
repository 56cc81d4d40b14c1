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
  const { visiting } = wordsOf(seminar.language).labels;
  return [...registrationOf(seminar, pageUrl), ...asideOf(visiting, seminar.notes, seminar)];
}

/** Where and until when to register, as a link; nothing where the seminar does not ask for it. */
function registrationOf(seminar: Seminar, pageUrl: string): Aside[] {
  const { registration, language: tag } = seminar;
  if (!registration) return [];
  const address = shortAddress(registration.address, pageUrl);
  const line = registrationLine({ ...seminar, registration: { ...registration, address } });
  if (!line) return [];
  const blocks: Block[] = [['p', [['a', registration.url, [['t', own(line, seminar)]]]]]];
  return [{ label: wordsOf(tag).labels.registration, language: language(tag), blocks }];
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
