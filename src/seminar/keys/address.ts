/** Addresses on the web and of mail, and names of files beside the three. */
import { z } from 'astro/zod';
import type { Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';

/** A host after two slashes: browsers take `https:/a` for a path of the site's own server. */
const WHOLE = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]*@)/i;
/** What the name of a file ends in and that of a host does not, or hardly ever. */
const FILE =
  /\.(pdf|html?|docx?|pptx?|xlsx?|od[tps]|txt|md|tex|ps|zip|key|png|jpe?g|gif|svg|mp[34])$/i;
/** A number of a publication (ISO 26324). */
const DOI = /^(?:doi:)?(10\.\d{4,}(?:\.\d+)*\/\S+)$/i;

/** Accepts an address that visitors can follow, or the name of a file in content/. */
export function readLinkAddress(text: string): Result<string> {
  if (isFileName(text)) return { value: text };
  const result = readUrl(text);
  if ('value' in result || !FILE.test(text) || /:|^[\w-]+(?:\.[\w-]+)+\//.test(text)) return result;
  return { complaint: VALUES.UnpublishedFile({ text }) };
}

/** Accepts an absolute https, http or mailto address (WHATWG URL) and gives it back as written. */
export function readUrl(text: string): Result<string> {
  const hasSpace = /\s/.test(text);
  if (!hasSpace && WHOLE.test(text) && URL.canParse(text)) return { value: text };
  const whole = hasSpace ? undefined : wholeAddress(text);
  return { complaint: whole ? VALUES.PartOfAddress({ text, whole }) : VALUES.NoAddress({ text }) };
}

/** The most likely address where the scheme or the slashes are missing. */
function wholeAddress(text: string): string | undefined {
  const doi = DOI.exec(text)?.[1];
  if (doi) return `https://doi.org/${doi}`;
  const host = /^[\w-]+(?:\.[\w-]+)+(?=[/?#]|$)/.exec(text)?.[0];
  if (host && !FILE.test(host)) return `https://${text}`;
  if (/^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  const [, scheme, rest] = /^(https?):[/\\]*(.+)$/i.exec(text) ?? [];
  const whole = `${scheme}://${rest}`;
  return rest && WHOLE.test(whole) && URL.canParse(whole) ? whole : undefined;
}

export function readEmail(text: string): Result<string> {
  if (z.email().safeParse(text).success) return { value: text };
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

/** Accepts the name of a picture that browsers show. */
export function readPhotoName(text: string): Result<string> {
  if (/^[^/\\?#]+\.(jpe?g|png|webp|avif)$/i.test(text)) return { value: text };
  return { complaint: VALUES.NoPhoto({ text }) };
}

/** Files that are published with the page; HTML and SVG would run on the site. */
const PUBLISHED =
  /\.(?:pdf|docx?|pptx?|xlsx?|od[tps]|key|png|jpe?g|webp|avif|gif|mp4|webm|mov|zip|7z|t?gz)$/i;

/** Whether the address of a link is the name of a file in content/. */
export function isFileName(text: string): boolean {
  return PUBLISHED.test(text) && !/[/\\?#:]/.test(text);
}
