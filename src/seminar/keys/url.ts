import type { Link } from '../seminar.ts';
import { complain, type Complaint, type Result } from '../fault.ts';

/** A host after two slashes: browsers take `https:/a` for a path of the site's own server. */
const WHOLE = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]*@)/i;
/** What the name of a file ends in and that of a host does not, or hardly ever. */
const FILE =
  /\.(pdf|html?|docx?|pptx?|xlsx?|od[tps]|txt|md|tex|ps|zip|key|png|jpe?g|gif|svg|mp[34])$/i;

/** What is wrong with an address that readers would follow; undefined where it can be published. */
export function urlComplaint(text: string): Complaint | undefined {
  const result = readUrl(text);
  return 'complaint' in result ? result.complaint : undefined;
}

/** Accepts an absolute https, http or mailto address (WHATWG URL) and gives it back as written. */
export function readUrl(text: string): Result<string> {
  if (/\s/.test(text)) {
    return complain(`"${text}" has a space in it.`, 'Copy the address from your browser.');
  }
  if (WHOLE.test(text) && URL.canParse(text)) return { value: text };
  const whole = wholeAddress(text);
  return whole
    ? complain(`"${text}" is not a whole address.`, `Write "${whole}".`)
    : complain(
        `"${text}" is not an address that visitors can follow.`,
        'Write one that starts with https:// (or mailto:).',
      );
}

/** Links to what was recorded, by what their label says or where they lead. */
const RECORDING =
  /record|video|watch|youtu|vimeo|aufzeichnung|mitschnitt|enregistrement|grabaci[oó]n|registrazione|grava[cç][aã]o|opname|nagranie|録画|录[像制]|回放|녹화|تسجيل/iu;

/** Whether a link shows a seminar that has taken place. */
export function isRecording({ label, url }: Link): boolean {
  return RECORDING.test(label + url);
}

/** The address that was most likely meant by one without its scheme or its slashes. */
function wholeAddress(text: string): string | undefined {
  // What publishers number papers by (ISO 26324).
  const doi = /^(?:doi:)?(10\.\d{4,}(?:\.\d+)*\/\S+)$/i.exec(text)?.[1];
  if (doi) return `https://doi.org/${doi}`;
  const host = /^[\w-]+(?:\.[\w-]+)+(?=[/?#]|$)/.exec(text)?.[0];
  if (host && !FILE.test(host)) return `https://${text}`;
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  const [, scheme, rest] = /^(https?):[/\\]*(.+)$/i.exec(text) ?? [];
  const whole = `${scheme}://${rest}`;
  return rest && WHOLE.test(whole) && URL.canParse(whole) ? whole : undefined;
}
