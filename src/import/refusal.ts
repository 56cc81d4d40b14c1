/** Why a text is not imported: it is no announcement, or one of several talks. */
import { plain, type Findings, type Found } from './facts/found.ts';
import { textOf } from './lines/joined.ts';
import type { Field } from './lines/line.ts';
import { isOneDay } from './facts/settle.ts';
import type { Context } from './words/proposals.ts';

const NONE =
  'The text is no announcement of a talk: it tells neither who speaks on what, nor a day, a time and a place.';

/**
 * @param isChange whether the text changes what another has said: of two days, one is that before
 * @param hasProse whether there is a paragraph that may be the abstract
 * @returns one message; undefined where the text is one announcement
 */
export function refusalOf(
  fields: readonly Field[],
  findings: Findings,
  context: Context,
  isChange: boolean,
  hasProse: boolean,
): string | undefined {
  const abstracts = fields.filter(({ kinds }) => kinds.includes('abstract'));
  const texts = new Set(abstracts.map(({ lines }) => plain(textOf(lines))).filter(Boolean));
  const [titles, people, days] = [
    findings.distinct('title'),
    findings.distinct('speaker'),
    findings.distinct('date'),
  ];
  const isSeveral =
    texts.size > 1 ||
    (!isChange && !isOneDay(findings, context)) ||
    (texts.size === 0 && titles.length > 1);
  const talks: Found[] = titles.length > 1 ? titles : people.length > 1 ? people : days;
  const isKnown = titles.length + people.length > 0;
  if (isSeveral && talks.length > 1 && !(isKnown && talks === days)) return several(talks);
  const moment = (['date', 'time', 'location'] as const).filter((key) => findings.has(key));
  return isKnown || moment.length > (hasProse ? 0 : 1) ? undefined : NONE;
}

function several(talks: readonly Found[]): string {
  const list = talks.map(({ value, lines }) => `  line ${lines[0]}: ${nameOf(value)}`).join('\n');
  return `The text announces ${talks.length} talks:\n${list}\nThis site is for one: import a text with one of them.`;
}

function nameOf(value: unknown): string {
  return Array.isArray(value)
    ? value.map(({ name }: { name: string }) => name).join(', ')
    : String(value);
}
