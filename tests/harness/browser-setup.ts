import { launchChromium } from './chromium.ts';

/** Finds or installs the browser once, before the tests that need it run side by side. */
export default async function setup(): Promise<void> {
  await (await launchChromium()).close();
}
