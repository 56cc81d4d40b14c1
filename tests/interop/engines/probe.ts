/**
 * Runs in the browsers: shows a page in a frame of a certain width, where a window could not be as narrow as
 * a phone, and tells what is to be seen. It must name nothing outside itself, because its text is sent.
 */

export interface Look {
  url: string;
  /** In CSS pixels. */
  width: number;
  /** Each a moment in milliseconds since 1970, at which the page is asked for its phase. */
  moments: number[];
  /** Of the style sheet: a property and its value. */
  declarations: [string, string][];
  /** Whether the title has a face of its own, which some scripts have not. */
  hasFace: boolean;
}

export interface Seen {
  /** Errors, and violations of the policy, from the first byte on. */
  complaints: string[];
  /** How many pixels the page is wider than its frame. */
  excess: number;
  dark: boolean;
  /** What is on the page and ought to look otherwise. */
  faults: string[];
  /** At each moment, the phase, and what is said of the visitor's own time. */
  phases: { phase: string; own: string }[];
  rejected: string[];
}

/** Runs first on a page: keeps what goes wrong from there on. */
export const LISTENER = `var complaints = [];
addEventListener('error', ({ message, target }) => complaints.push(message || 'not loaded: ' + target.src), true);
addEventListener('securitypolicyviolation', (event) =>
  complaints.push(event.effectiveDirective + ' refuses ' + event.blockedURI));
const { error } = console;
console.error = (...words) => { complaints.push(words.join(' ')); error(...words); };`;

export async function probe({ url, width, moments, declarations, hasFace }: Look): Promise<Seen> {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0`;
  await new Promise((loaded) => {
    frame.onload = loaded;
    frame.src = url;
    document.body.append(frame);
  });
  const view = frame.contentWindow as Window & typeof globalThis & { complaints: string[] };
  const page = frame.contentDocument!;
  await page.fonts.ready;
  page.querySelector('details')?.setAttribute('open', '');
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const box = (element: Element) => element.getBoundingClientRect();
  const faults: string[] = [];

  const title = page.querySelector('main h1 bdi');
  if (title && hasFace) {
    const faces = [...page.fonts].filter(({ family }) => /Newsreader/.test(family));
    if (!faces.length || faces.some(({ status }) => status !== 'loaded'))
      faults.push('The title face is not loaded.');
    const measure = () => box(title).width + box(title).height;
    const own = measure();
    page.documentElement.style.setProperty('--display', 'monospace');
    if (measure() === own) faults.push('The title is not set in the title face.');
    page.documentElement.style.removeProperty('--display');
  }

  for (const element of page.querySelectorAll('summary, #copy, .prose a'))
    if (!view.getComputedStyle(element).textDecorationLine.includes('underline'))
      faults.push(`<${element.localName}> is not underlined.`);

  const isApart = (upper?: Element, lower?: Element) =>
    upper && lower && box(upper).top < box(lower).top && box(upper).bottom < box(lower).bottom;
  for (const formula of page.querySelectorAll('math')) {
    const isDrawn =
      box(formula).width > 0 &&
      [...formula.querySelectorAll('mfrac, munderover')].every(({ children: [over, under] }) =>
        isApart(over, under),
      ) &&
      [...formula.querySelectorAll('msup')].every(({ children: [base, raised] }) =>
        isApart(raised, base),
      ) &&
      [...formula.querySelectorAll('msub')].every(({ children: [base, lowered] }) =>
        isApart(base, lowered),
      );
    if (!isDrawn) faults.push(`A formula is not drawn: ${formula.textContent}`);
  }
  for (const picture of page.images) {
    picture.loading = 'eager';
    await picture.decode().catch(() => faults.push(`No picture: ${picture.src}`));
  }

  const text = (id: string) => page.getElementById(id)?.textContent ?? '';
  const phases = moments.map((moment) => {
    view.Date.now = () => moment;
    page.dispatchEvent(new view.Event('visibilitychange'));
    return { phase: text('phase'), own: text('own-time') };
  });
  const [red = 0, green = 0, blue = 0] = (
    view.getComputedStyle(page.documentElement).backgroundColor.match(/\d+/g) ?? []
  ).map(Number);
  return {
    complaints: view.complaints,
    excess: page.documentElement.scrollWidth - page.documentElement.clientWidth,
    dark: red + green + blue < 300,
    faults,
    phases,
    rejected: declarations
      .filter(([property, value]) => !view.CSS.supports(property, value))
      .map(([property, value]) => `${property}: ${value}`),
  };
}
