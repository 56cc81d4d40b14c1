import { complain, type Complaint, type Outcome } from './fault.ts';

const SCHEMES = ['https:', 'http:', 'mailto:'];

/** What is wrong with an address that readers would follow; undefined where it can be published. */
export function urlComplaint(text: string): Complaint | undefined {
  const outcome = readUrl(text);
  return 'complaint' in outcome ? outcome.complaint : undefined;
}

/** Accepts an absolute https, http or mailto address (WHATWG URL) and gives it back as written. */
export function readUrl(text: string): Outcome<string> {
  const url = URL.parse(text);
  if (/\s/.test(text))
    return complain(`"${text}" has a space in it.`, 'Copy the address from your browser.');
  if (url && SCHEMES.includes(url.protocol)) return { value: text };
  if (!url && /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)) {
    return complain(`"${text}" is not a whole address.`, `Write "https://${text}".`);
  }
  return complain(
    `"${text}" is not an address that visitors can follow.`,
    'Write one that starts with https:// (or mailto:).',
  );
}
