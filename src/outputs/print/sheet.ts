/** The data of the templates. */
import { renderSVG } from 'uqr';
import { wordsOf } from '../../languages/languages.ts';
import { PAPER } from '../../seminar/keys/paper.ts';
import { isOff, type Prose, type Seminar } from '../../seminar/seminar.ts';
import { factsOf } from '../facts.ts';
import * as wording from '../wording.ts';
import { blockTree, inlineTree, type Node } from './tree.ts';

export function sheetOf(seminar: Seminar, pageUrl: string) {
  const { title, abstract, when, previous, category, accent } = seminar;
  const { labels, labelled, page } = wordsOf(seminar.language);
  const { leadsTo, leadsToWhole, qrCode } = page;
  const status = wording.statusWord(seminar);
  const last = seminar.changes.at(-1);
  const talk = seminar.lang ?? seminar.language;
  return {
    page: language(seminar.language),
    talk: language(talk, title.text),
    text: language(talk, abstract.text),
    ...{ accent: accent.light, paper: PAPER.light, isOff: isOff(seminar) },
    label: (category ?? '').toUpperCase(),
    status: status ? labelled(status, '').trim() : '',
    ...headOf(seminar),
    change: last ? wording.changeLine(last, seminar) : '',
    when: {
      fact: when.date,
      time: `${when.time} ${when.zone}`,
      former: previous ? [previous.date, previous.time] : [],
    },
    where: { fact: own(wording.room(seminar), seminar), more: linesBelow(seminar, pageUrl) },
    card: {
      when: cardWhen(seminar),
      where: wording.room(seminar),
      who: isUntitled(seminar) ? title.text : wording.speakersLine(seminar),
    },
    abstract: blockTree(abstract.html),
    /** Shown where there is room; at most one. */
    bio: asideOf(labels.bio, seminar.bio, seminar),
    notes: [
      ...registrationOf(seminar, pageUrl),
      ...asideOf(labels.visiting, seminar.notes, seminar),
    ],
    words: { leadsTo, leadsToWhole, qrCode, abstract: labels.abstract },
    address: { shown: withoutScheme(pageUrl), url: pageUrl },
    contact: contactOf(seminar, pageUrl),
    code: renderSVG(pageUrl, { ecc: 'M', border: 0, whiteColor: 'none', blackColor: '#191814' }),
    /** Document metadata. */
    about: {
      title: wording.headline(seminar),
      author: seminar.speakers.map(wording.speakerLine),
      description: wording.whenLine(seminar),
    },
  };
}

/** Alternative text of the card. */
export function cardAlt(seminar: Seminar): string {
  const lines = [seminar.category, wording.headline(seminar), cardWhen(seminar)];
  return [...lines, wording.room(seminar)].filter(Boolean).join('. ');
}

function cardWhen({ when }: Seminar): string {
  return `${when.date} · ${when.start.clock} ${when.zone}`;
}

/**
 * @param tag BCP 47
 * @param text whose first letter decides the direction; by default the language does
 */
function language(tag: string, text = '') {
  const locale = new Intl.Locale(tag);
  const { region, script = '' } = locale.maximize();
  // For Chinese, Typst selects glyphs and punctuation by region.
  const known = locale.region ?? (locale.language === 'zh' ? region : undefined);
  const first = /\p{L}/u.exec(text)?.[0];
  return {
    lang: locale.language,
    region: known?.length === 2 ? known : null,
    rtl: first ? /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(first) : /^(Arab|Hebr)$/.test(script),
  };
}

/** Keeps the direction of a value on a right-to-left sheet, by left-to-right marks. */
function own(text: string, { language: spoken }: Seminar): string {
  const isOther = wordsOf(spoken).direction === 'rtl' && !/[\u0590-\u08FF]/.test(text);
  const mark = text && isOther ? '\u200E' : '';
  return mark + text + mark;
}

/** Whether the speaker takes the place of an open title. */
function isUntitled({ open }: Seminar): boolean {
  return open.includes('title') && !open.includes('speaker');
}

function headOf(seminar: Seminar) {
  const { title, speakers } = seminar;
  const places = new Set(speakers.flatMap(({ affiliation }) => affiliation ?? []));
  const [first = '', second = ''] = [[...places].join(' · '), title.text].filter(Boolean);
  const isSwapped = isUntitled(seminar);
  const below = isSwapped ? [{ name: first, affiliation: second }] : speakers;
  return {
    title: isSwapped
      ? [['t', wording.speakersLine(seminar)] satisfies Node]
      : inlineTree(title.html),
    speakers: below.map(({ name, affiliation = '' }) => ({
      name: own(name, seminar),
      affiliation: own(affiliation, seminar),
    })),
  };
}

/** Lines below the room: address, link to join, audience, admission. */
function linesBelow(seminar: Seminar, pageUrl: string) {
  const { address, online, audience, admission } = seminar;
  const { labels, labelled } = wordsOf(seminar.language);
  const join = online && labelled(labels.joinOnline, shortAddress(online, pageUrl));
  return [[address], [join, online], [audience], [admission]].flatMap(([text, url = '']) =>
    text ? [{ text: own(text, seminar), url }] : [],
  );
}

/** The registration, as a link. */
function registrationOf(seminar: Seminar, pageUrl: string) {
  const { registration, language: tag } = seminar;
  if (!registration) return [];
  const address = shortAddress(registration.address, pageUrl);
  const text = wording.registrationLine({
    ...seminar,
    registration: { ...registration, address },
  })!;
  const link: Node = ['a', [['t', own(text, seminar)]], registration.url];
  const blocks: Node[] = [['p', [link]]];
  return [{ label: wordsOf(tag).labels.registration, language: language(tag), blocks }];
}

/** A labelled text beside the abstract, where there is one. */
function asideOf(label: string, text: Prose | undefined, seminar: Seminar) {
  const blocks = blockTree(text?.html ?? '');
  const tag = text?.lang ?? seminar.language;
  return blocks.length ? [{ label, language: language(tag, text?.text), blocks }] : [];
}

/** Without scheme; the address of the page, which leads there, if longer than a line of the poster. */
function shortAddress(url: string, pageUrl: string): string {
  const short = withoutScheme(url);
  return short.length > 32 ? withoutScheme(pageUrl) : short;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '');
}

/** Facts at the foot; others stand below the room. */
function contactOf(seminar: Seminar, pageUrl: string): string[] {
  const { labelled } = wordsOf(seminar.language);
  return factsOf(seminar, pageUrl)
    .filter(({ key }) => /^(?:host|organizer|email)$/.test(key))
    .map(({ label, values }) =>
      labelled(label, values.map((value) => own(value, seminar)).join(', ')),
    );
}
