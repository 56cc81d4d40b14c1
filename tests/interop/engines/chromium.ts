/** Chromium, by the package that the tests use. */
import { launchChromium } from '../../harness/chromium.ts';
import type { Start } from './engine.ts';

export const startChromium: Start = async ({ scheme, timeZone }) => {
  const browser = await launchChromium();
  const page = await browser.newPage({
    colorScheme: scheme,
    timezoneId: timeZone,
    locale: 'en-US',
    viewport: { width: 1320, height: 900 },
  });
  return {
    name: `Chromium ${browser.version()}`,
    open: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};
