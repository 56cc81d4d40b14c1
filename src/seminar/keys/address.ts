/** Web addresses, e-mail addresses and file names. */
import { nearest } from '../../text/nearest.ts';
import type { Result } from '../fault.ts';
import { VALUES } from '../messages/files.ts';

/** The names of the files in content/. */
type Folder = Readonly<Record<'files', readonly string[]>>;

/** Browsers resolve `https:/a` as a path of the own server. */
const WHOLE = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]*@)/i;
/** Endings of file names that are no top-level domains. */
const FILE =
  /\.(pdf|html?|docx?|pptx?|xlsx?|od[tps]|txt|md|tex|ps|zip|key|png|jpe?g|gif|svg|mp[34])$/i;
/** Published file formats; HTML and SVG could run scripts on the site. */
const PUBLISHED =
  /\.(?:pdf|docx?|pptx?|xlsx?|od[tps]|key|png|jpe?g|webp|avif|gif|mp4|webm|mov|zip|7z|t?gz)$/i;
/** A valid e-mail address (HTML Living Standard, 4.10.5.1.5) whose domain has a dot. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

/** Accepts an absolute https, http or mailto address (WHATWG URL), unchanged. */
export function readUrl(text: string): Result<string> {
  const isUrl = (one: string) => !/[\s…]|\.{3}$/.test(one) && WHOLE.test(one) && URL.canParse(one);
  if (isUrl(text)) return { value: text };
  const whole = text.replace(/^(?:(https?)[:/\\]+)?/i, (_, scheme = 'https') => `${scheme}://`);
  const hasHost =
    /^[^@/]*\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(whole) && isUrl(whole);
  const isPart = hasHost && !FILE.test(new URL(whole).host);
  return { complaint: isPart ? VALUES.PartOfAddress({ text, whole }) : VALUES.NoAddress({ text }) };
}

/** An address, or a file in content/ that is published. */
export function readLinkAddress(text: string, folder: Folder): Result<string> {
  if (isFileName(text)) return readFileName(text, folder);
  const result = readUrl(text);
  if (folder.files.includes(text)) return { complaint: VALUES.UnpublishedFile({ text }) };
  if ('value' in result || !FILE.test(text) || /:|^[\w-]+(?:\.[\w-]+)+\//.test(text)) return result;
  return { complaint: VALUES.UnpublishedFile({ text }) };
}

export function isFileName(text: string): boolean {
  return PUBLISHED.test(text) && !/[/\\?#:%]/.test(text);
}

export function readPhotoName(text: string, folder: Folder): Result<string> {
  return /^[^/\\?#%]+\.(jpe?g|png|webp|avif)$/i.test(text)
    ? readFileName(text, folder)
    : { complaint: VALUES.NoPhoto({ text }) };
}

/** The name in the form of the disk: macOS decomposes accents (Unicode, NFD). */
function readFileName(file: string, { files }: Folder): Result<string> {
  const value = files.find((one) => one.normalize('NFC') === file.normalize('NFC'));
  if (value !== undefined) return { value };
  const other = nearest(file, files);
  return {
    complaint: other ? VALUES.OtherFileName({ file, other }) : VALUES.NoSuchFile({ file }),
  };
}

export function readEmail(text: string): Result<string> {
  if (EMAIL.test(text)) return { value: text };
  const all = text.match(/[^\s,;<>[\]]+@[^\s,;<>[\]]+/g) ?? [];
  const [first] = all;
  return {
    complaint:
      first && all.length > 1 ? VALUES.SeveralEmails({ text, first }) : VALUES.NoEmail({ text }),
  };
}

export function readRegistration(text: string): Result<string> {
  return /^[^/:]*@/.test(text) ? readEmail(text) : readUrl(text);
}
