/** What is on the poster and on the card: every word and line of them, as data for the templates. */
import { encode } from 'uqr';
import { PAPER } from '../../seminar/keys/paper.ts';
import { wordsOf } from '../../languages/languages.ts';
import { isOff, type Seminar } from '../../seminar/seminar.ts';
import { factsOf } from '../facts.ts';
import {
  changeLine,
  headline,
  room,
  speakerLines,
  speakersLine,
  statusWord,
  titleLine,
  whenLine,
} from '../wording.ts';
import { asideOf, notesOf, shortAddress, type Aside } from './asides.ts';
import { language, own, type Language } from './direction.ts';
import { breakable } from './tree/breaks.ts';
import { blockTree, inlineTree, type Block, type Inline } from './tree/content-tree.ts';

export interface Sheet {
  page: Language;
  /** Of the title. */
  talk: Language;
  /** Of the abstract. */
  text: Language;
  /** One colour, as `#8c1d2f`. */
  accent: string;
  paper: string;
  /** In capitals. */
  label: string;
  /** With what stands between it and the title: `Cancelled:`. */
  status: string;
  title: Inline[];
  speakers: { name: string; affiliation: string }[];
  change: string;
  isOff: boolean;
  when: { fact: string; time: string; former: string };
  where: { fact: string; more: { text: string; url: string }[] };
  card: { when: string; where: string; who: string };
  abstract: Block[];
  /** At most one, which stands where there is room. */
  bio: Aside[];
  /** What visitors must know. */
  notes: Aside[];
  words: Record<'abstract' | 'ellipsis' | 'lead' | 'leadShortened' | 'code', string>;
  address: { shown: string; url: string };
  contact: string[];
  /** The QR code: its size, and stretches of dark modules as `[x, y, length]`. */
  code: { size: number; dark: [number, number, number][] };
  /** What the document says of itself. */
  about: { title: string; authors: string[]; description: string };
}

/** @param pageUrl the page's absolute address, to which the sheet leads */
export function sheetOf(seminar: Seminar, pageUrl: string): Sheet {
  const { title, abstract, when, previous, category, accent } = seminar;
  const status = statusWord(seminar);
  const last = seminar.changes.at(-1);
  const talk = seminar.lang ?? seminar.language;
  const { labels } = wordsOf(seminar.language);
  return {
    page: language(seminar.language),
    talk: language(talk, title.text),
    text: language(talk, abstract.text),
    ...{ accent: accent.light, paper: PAPER.light, isOff: isOff(seminar) },
    label: breakable((category ?? '').toUpperCase()),
    status: status ? wordsOf(seminar.language).labelled(status, '').trim() : '',
    ...headOf(seminar),
    change: last ? breakable(changeLine(last, seminar)) : '',
    when: {
      fact: when.date,
      time: `${when.time} ${when.zone}`,
      former: previous ? `${previous.date}, ${previous.time}` : '',
    },
    where: { fact: own(room(seminar), seminar), more: linesBelow(seminar, pageUrl) },
    card: {
      when: cardWhen(seminar),
      where: breakable(room(seminar)),
      who: breakable(isUntitled(seminar) ? title.text : speakersLine(seminar)),
    },
    abstract: blockTree(abstract.html),
    bio: asideOf(labels.bio, seminar.bio, seminar),
    notes: notesOf(seminar, pageUrl),
    address: { shown: breakable(pageUrl.replace(/^https?:\/\/|\/$/g, '')), url: pageUrl },
    ...{ words: ownWords(seminar), contact: contactOf(seminar), code: qrCode(pageUrl) },
    about: {
      title: headline(seminar),
      authors: speakerLines(seminar),
      description: whenLine(seminar),
    },
  };
}

function ownWords({ language: own }: Seminar): Sheet['words'] {
  const { labels, poster } = wordsOf(own);
  return {
    abstract: labels.abstract,
    ellipsis: '…',
    lead: poster.leadsTo,
    leadShortened: poster.leadsToWhole,
    code: poster.qrCode,
  };
}

/** Whether the speaker stands in the place of a title that is to be announced. */
function isUntitled({ open }: Seminar): boolean {
  return open.includes('title') && !open.includes('speaker');
}

/** The title and the speakers; without a title, the speakers in its place. */
function headOf(seminar: Seminar): Pick<Sheet, 'title' | 'speakers'> {
  const { title } = seminar;
  const speakers = seminar.speakers.map(({ name, affiliation = '' }) => ({ name, affiliation }));
  const places = [...new Set(speakers.map(({ affiliation }) => affiliation))].filter(Boolean);
  const [first = '', second = ''] = [places.join(' · '), title.text].filter(Boolean);
  const isSwapped = isUntitled(seminar);
  const below = isSwapped ? [{ name: first, affiliation: second }] : speakers;
  return {
    title: isSwapped ? [['t', breakable(speakersLine(seminar))]] : inlineTree(title.html),
    speakers: below.map(({ name, affiliation }) => ({
      name: own(name, seminar),
      affiliation: own(affiliation, seminar),
    })),
  };
}

/** What stands below the room: where it is, how to join, who may come and what it costs. */
function linesBelow(seminar: Seminar, pageUrl: string): Sheet['where']['more'] {
  const { address, online, audience, admission } = seminar;
  const { labels, labelled } = wordsOf(seminar.language);
  const join = online && labelled(labels.joinOnline, shortAddress(online, pageUrl));
  return [[address], [join, online], [audience], [admission]].flatMap(([text, url = '']) =>
    text ? [{ text: own(text, seminar), url }] : [],
  );
}

/** The facts that are not told elsewhere on the sheet. */
function contactOf(seminar: Seminar): string[] {
  const { labelled } = wordsOf(seminar.language);
  return factsOf(seminar)
    .filter(({ key }) => key !== 'audience' && key !== 'admission')
    .map(({ label, values }) => {
      const line = values.map((value) => own(value, seminar)).join(', ');
      return breakable(label) + labelled('', line);
    });
}

function cardWhen({ when }: Seminar): string {
  return `${when.date} · ${when.start.clock} ${when.zone}`;
}

/** The words on the preview card, for those who cannot see it. */
export function cardAlt(seminar: Seminar): string {
  const lines = [seminar.category, titleLine(seminar), speakersLine(seminar)];
  return [...lines, cardWhen(seminar), room(seminar)].filter(Boolean).join('. ');
}

function qrCode(text: string): Sheet['code'] {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) =>
    Array.from(row.map(Number).join('').matchAll(/1+/g), ({ index, 0: { length } }) => {
      return [index, y, length] as [number, number, number];
    }),
  );
  return { size, dark };
}
