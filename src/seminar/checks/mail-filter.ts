/** Links that mail programs put in the place of those that were sent. */
const FILTERS =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com|linkprotect\.cudasvc\.com|protect-\w+\.mimecast\.com|clicktime\.symantec\.com)$/i;

/**
 * The address behind the link of a mail filter.
 *
 * @returns undefined where it is no such link, and '' where the address inside it cannot be read
 */
export function addressBehindFilter(link: string): string | undefined {
  const url = URL.parse(link);
  if (!url || !FILTERS.test(url.hostname)) return undefined;
  const query = url.searchParams;
  const candidates = [
    query.get('url'),
    query.get('a'),
    // Version 2 of urldefense writes a percent sign as a hyphen, and a slash as an underscore.
    decoded((query.get('u') ?? '').replace(/-/g, '%').replace(/_/g, '/')),
    /__(https?:.+?)__;/.exec(link)?.[1]?.replace(/^(https?):\/(?!\/)/, '$1://'),
  ];
  return candidates.find((one) => one && /^https?:\/\//.test(one) && URL.canParse(one)) ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
