/** A title and a speaker on lines of their own: taken where the lines show which is which. */
import { textOf } from '../lines/joined.ts';
import type { Block } from '../lines/layout.ts';
import { pageIn, peopleOf, personOf } from '../words/people.ts';
import { countWords, hasHonorific, INSTITUTION, isName } from '../words/phrases.ts';
import { quotedTitle, titleOf } from '../words/talk.ts';
import type { Collected } from './found.ts';
import { tellsWhen } from './heads.ts';

export function readTitleAndSpeaker(blocks: readonly Block[], collected: Collected): void {
  const { findings } = collected;
  const left = blocks
    .filter((block) => !isSignature(block))
    .flatMap((whole) => {
      const quoted = quotedTitle(textOf(whole));
      findings.add('title', quoted, whole, 2);
      if (quoted) return [];
      const title = whole.find(({ text }) => quotedTitle(text.trim()));
      if (title) findings.add('title', quotedTitle(title.text.trim()), [title], 2);
      const block = whole.filter((line) => line !== title);
      const at = block.findIndex(({ text }, i) => isSpeakerLine(text, block[i + 1]?.text));
      if (at >= 0) addPeople(block.slice(at), collected);
      const above = at < 0 ? block : block.slice(0, at);
      return above.length ? [above] : [];
    });
  const names = left.filter((one) => one.length < 4 && isName(personOf(one[0]!.text).name));
  const titles = left.filter(
    (one) =>
      !names.includes(one) &&
      isTitleLike(textOf(one)) &&
      !one.some((line) => tellsWhen(line, collected)),
  );
  const [name, title] = [names.length === 1 ? names[0]! : undefined, titles[0]];
  if (!findings.has('title')) {
    const isSure = titles.length === 1 && (name ?? findings.has('speaker'));
    // A title may look like a name; where the speaker is known, it is none.
    const only = isSure ? title : !title && findings.has('speaker') ? name : undefined;
    if (only) findings.add('title', titleOf(textOf(only)), only, 1);
  }
  if (findings.has('title') && !findings.has('speaker') && name) addPeople(name, collected);
}

function addPeople(block: Block, { findings }: Collected): void {
  const lines = block.map(({ text }) => text);
  findings.add('speaker', peopleOf(lines, false), block, 1);
  findings.add('homepage', pageIn(lines), block, 1);
}

/** Below a name a telephone number shows who writes, not who speaks. */
function isSignature(block: Block): boolean {
  return block.some(({ text }) =>
    /^\W*(?:(?:tel|phone|fon|ph|t)\b\W*)?[\d\s()+./–-]{7,}$/i.test(text),
  );
}

function isTitleLike(text: string): boolean {
  const isLabelled = /^(\*\*|__).+(?::\1|\1:)\s/.test(text);
  return (
    !isLabelled && countWords(text) <= 30 && /\p{L}/u.test(text) && !/[.,;]$|@|https?:/.test(text)
  );
}

/** A name with a title before it, or with an institution behind it or below. */
function isSpeakerLine(text: string, below = ''): boolean {
  const { name, affiliation = '' } = personOf(text.trim());
  if (!isName(name)) return false;
  return hasHonorific(name) || INSTITUTION.test(affiliation) || INSTITUTION.test(below);
}
