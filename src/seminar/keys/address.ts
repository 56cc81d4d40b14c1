/** Web addresses, e-mail addresses and file names. */
import type { Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';

/** Browsers resolve `https:/a` as a path of the own server. */
const WHOLE = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]*@)/i;
/** Endings of file names that are no top-level domains. */
const FILE =
  /\.(pdf|html?|docx?|pptx?|xlsx?|od[tps]|txt|md|tex|ps|zip|key|png|jpe?g|gif|svg|mp[34])$/i;
/** A valid e-mail address (HTML Living Standard, 4.10.5.1.5) whose domain has a dot. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

export function readLinkAddress(text: string): Result<string> {
  if (isFileName(text)) return { value: text };
  const result = readUrl(text);
  if ('value' in result || !FILE.test(text) || /:|^[\w-]+(?:\.[\w-]+)+\//.test(text)) return result;
  return { complaint: VALUES.UnpublishedFile({ text }) };
}

/** Accepts an absolute https, http or mailto address (WHATWG URL), unchanged. */
export function readUrl(text: string): Result<string> {
  const hasSpace = /\s/.test(text);
  if (!hasSpace && WHOLE.test(text) && URL.canParse(text)) return { value: text };
  const whole = hasSpace ? undefined : wholeAddress(text);
  return { complaint: whole ? VALUES.PartOfAddress({ text, whole }) : VALUES.NoAddress({ text }) };
}

/** Adds a missing scheme or missing slashes. */
function wholeAddress(text: string): string | undefined {
  const host = /^[\w-]+(?:\.[\w-]+)+(?=[/?#]|$)/.exec(text)?.[0];
  if (host && !FILE.test(host)) return `https://${text}`;
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  const [, scheme, rest] = /^(https?):[/\\]*(.+)$/i.exec(text) ?? [];
  const whole = `${scheme}://${rest}`;
  return rest && WHOLE.test(whole) && URL.canParse(whole) ? whole : undefined;
}

export function readEmail(text: string): Result<string> {
  if (EMAIL.test(text)) return { value: text };
  const all = text.match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? [];
  const [first] = all;
  return {
    complaint:
      first && all.length > 1 ? VALUES.SeveralEmails({ text, first }) : VALUES.NoEmail({ text }),
  };
}

export function readRegistration(text: string): Result<string> {
  return /^[^/:]*@/.test(text) ? readEmail(text) : readUrl(text);
}

export function readPhotoName(text: string): Result<string> {
  if (/^[^/\\?#%]+\.(jpe?g|png|webp|avif)$/i.test(text)) return { value: text };
  return { complaint: VALUES.NoPhoto({ text }) };
}

/** Published file formats; HTML and SVG could run scripts on the site. */
const PUBLISHED =
  /\.(?:pdf|docx?|pptx?|xlsx?|od[tps]|key|png|jpe?g|webp|avif|gif|mp4|webm|mov|zip|7z|t?gz)$/i;

export function isFileName(text: string): boolean {
  return PUBLISHED.test(text) && !/[/\\?#:%]/.test(text);
}
