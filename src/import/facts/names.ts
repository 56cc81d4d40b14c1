/** A title and a speaker on lines of their own: taken where the lines show which is which. */
import { textOf } from '../lines/joined.ts';
import type { Block } from '../lines/layout.ts';
import type { Line } from '../lines/line.ts';
import { BULLET, isPerson, pageIn, peopleOf, personOf } from '../words/people.ts';
import {
  CATEGORY,
  countWords,
  endsOpen,
  EVENTS,
  hasHonorific,
  hasVerb,
  INSTITUTION,
  isName,
  NOTICE,
  POST,
} from '../words/phrases.ts';
import { said, saidAsWord } from '../languages/rows.ts';
import { endsEntitled, quotedTitle, titleOf } from '../words/talk.ts';
import { tellsWhen } from '../words/when-line.ts';
import type { Collected } from './found.ts';

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** What tells of a person beside or below the name. */
const isOrigin = (text: string) => INSTITUTION.test(text) || POST.test(text);

/** Whether a line may rather be that of whoever invites: `Department of Mathematics`, `QUANTUM DAYS`. */
const isHead = (block: Block) =>
  INSTITUTION.test(textOf(block)) || (isUpper(textOf(block)) && countWords(textOf(block)) < 4);

/** `SPRING 2026` */
const TERM = new RegExp(`^${said('term')}\\W*(?:20\\d\\d(?:[/–-]\\d{2,4})?)?$`, 'iu');
/** Above a name, the post of whoever signs: `Il Direttore`. */
const SIGNING = new RegExp(
  `^(?:(?:il|la|le|el|o|a|der|die|the|de) |l[’'])?${saidAsWord('signing')}[^“"„«?]{0,40}$`,
  'iu',
);
/** Who stands behind an event. */
const PATRON = new RegExp(`^${said('patron')}\\s`, 'iu');

/** A title on a line of its own, without who has worked on it too. */
const bareTitle = (block: Block) =>
  titleOf(textOf(block)).replace(
    /\s*\((?:joint(?: work)? )?(?:with|mit|avec|con|com|met) [^()]*\)$/i,
    '',
  );

/** What is not certain is no value: it is proposed where the value is asked for. */
export function readTitleAndSpeaker(blocks: readonly Block[], collected: Collected): void {
  const { findings, guesses } = collected;
  const left = blocks
    .map((block) => withoutQuoted(block, collected))
    .map((block) => withoutSpeaker(block, collected))
    .filter(({ length }) => length);
  const names = left.filter(
    ([first, ...below]) =>
      isPerson(first!.text) &&
      !isUpper(first!.text) &&
      below.length < 3 &&
      below.every(({ text }, i) => isOfSpeaker(text, i === 0)),
  );
  const likely = left.filter((one) => !names.includes(one) && isTitle(one, collected));
  // Beside another, the name of an institution is none.
  const others = likely.filter((one) => !INSTITUTION.test(textOf(one)));
  const titles = others.length ? others : likely;
  const [name, title] = [names.length === 1 ? names[0]! : undefined, titles[0]];
  if (!findings.has('title')) {
    const isSure = titles.length === 1 && !isHead(title!) && (name ?? findings.has('speaker'));
    // A title may look like a name; where the speaker is known, it is none.
    const only = isSure ? title : !title && findings.has('speaker') ? name : undefined;
    if (only) findings.add('title', bareTitle(only), only, 1);
  }
  if (findings.has('title') && !findings.has('speaker') && name) addPeople(name, collected);
  guesses.title = titles.map(bareTitle);
  guesses.speaker = names.map((one) => personOf(one[0]!.text).name);
}

/** Takes a title between quotation marks: the whole block, or one of its lines. */
function withoutQuoted(block: Block, { findings }: Collected): Block {
  const whole = quotedTitle(textOf(block));
  findings.add('title', whole, block, 2);
  if (whole) return [];
  const quoted = ({ text }: Line) => quotedTitle(text.trim().replace(/^paper:\s+/i, ''));
  const title = block.find(quoted);
  if (title) findings.add('title', quoted(title), [title], 2);
  return block.filter((line) => line !== title);
}

/** Takes a speaker with what stands below, and what stands above as the title. */
function withoutSpeaker(block: Block, collected: Collected): Block {
  const at = block.findIndex(
    ({ text }, i) =>
      !/(?:[,;&]|\band)$/.test(block[i - 1]?.text ?? '') &&
      isSpeakerLine(text, belowName(block.slice(i + 1, i + 3))),
  );
  if (at < 0) return block;
  const above = block.slice(0, at);
  // A list, of a jury perhaps.
  if (above.some(({ text }) => /:\s*$/.test(text))) return block;
  if (SIGNING.test(textOf(above))) return [];
  const below = block.slice(at + 1);
  // `Ada Lovelace (London)`: of what stands below, only an institution or a post is hers too.
  const isWhole = /[)）]\s*$/.test(block[at]!.text);
  const length = below.findIndex(
    (line, i) =>
      !isOfSpeaker(line.text, i === 0 && !isWhole) ||
      isNoName(line.text, below[i - 1], below[i + 1]),
  );
  const to = length < 0 ? block.length : at + 1 + length;
  addPeople(block.slice(at, to), collected);
  const isOn = isTitle(above, collected) && !isHead(above) && !EVENTS.test(textOf(above));
  if (isOn) collected.findings.add('title', bareTitle(above), above, 1);
  return [...(isOn ? [] : above), ...block.slice(to)];
}

/** What tells of a name above; not another name with its own in brackets. */
function belowName(block: Block): string {
  const [first = ''] = block.map(({ text }) => text);
  return isPerson(first) && /[)）]\s*$/.test(first) ? '' : textOf(block);
}

/** Whether a line that looks like a name is none: no name is beside it, and below it is no institution or post. */
function isNoName(text: string, above: Line | undefined, below: Line | undefined): boolean {
  const isNamed = above && isPerson(text) && !hasHonorific(text);
  if (!isNamed || isOrigin(text)) return false;
  const isBeside = [above, below].some((line) => line && isPerson(line.text));
  return !isBeside && !(below && isOrigin(below.text));
}

/** Whether a line below a name tells of that person, or is another name. */
function isOfSpeaker(written: string, isFirst: boolean): boolean {
  const text = written.replace(BULLET, '');
  const isOwn = [INSTITUTION, POST, /^\s*(?:[(（]|https?:|and\b|und\b|et\b|y\b|&)/i].some((kind) =>
    kind.test(text),
  );
  const isShort = countWords(text) < (isOwn ? 20 : 8);
  return (
    isShort &&
    !CATEGORY.test(text) &&
    !endsEntitled(text) &&
    !/ {4,}/.test(text) &&
    (isOwn || isFirst || isPerson(text))
  );
}

/** In letters. */
const BROKEN = 60;

function addPeople(block: Block, { findings }: Collected): void {
  // A line as long as there was room goes on below.
  const [first, second] = block;
  const isBroken = second && first!.text.length > BROKEN && !isPerson(second.text);
  const lines = isBroken ? [textOf(block)] : block.map(({ text }) => text);
  findings.add('speaker', peopleOf(lines, false), block, 1);
  findings.add('homepage', pageIn(lines), block, 1);
}

function isTitle(block: Block, collected: Collected): boolean {
  return (
    isTitleLike(textOf(block)) &&
    ![textOf(block), ...block.map(({ text }) => text)].some((text) =>
      tellsWhen(text, collected.context),
    )
  );
}

/** `EINLADUNG ZUM GASTVORTRAG`, `TWILIGHT TALKS`, `$15`: that something is announced, and not what. */
const isNotice = (text: string) =>
  (NOTICE.test(text) && CATEGORY.test(text) && countWords(text) < 7) ||
  (EVENTS.test(text) && countWords(text) < 4) ||
  /^[$€£¥]\s?\d/.test(text);

function isTitleLike(text: string): boolean {
  const isLabelled = /^(\*\*|__).+(?::\1|\1:)\s|^\p{Lu}\p{L}+: \p{Ll}/u.test(text);
  return (
    !isLabelled &&
    !PATRON.test(text) &&
    !isNotice(text) &&
    !TERM.test(text) &&
    text.length > 6 &&
    countWords(text) <= 30 &&
    /\p{L}/u.test(text) &&
    !endsOpen(text) &&
    !/[.,;:。]$|@|https?:/i.test(text)
  );
}

/** A name with a title before it, or with an institution behind it or below. */
function isSpeakerLine(text: string, below = ''): boolean {
  const { name, affiliation = '' } = personOf(text.trim());
  // `Ada Lovelace, Ph.D.`
  if (!isName(name.replace(/,.*/, '')) || hasVerb(text)) return false;
  return (
    hasHonorific(name) || [affiliation, below].some((one) => countWords(one) < 20 && isOrigin(one))
  );
}
