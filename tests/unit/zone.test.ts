import { expect, test } from 'vitest';

test('the machine’s zone is the one that this run is meant for', () => {
  const instant = new Date(Date.UTC(2026, 6, 1));
  expect(instant.toLocaleString('en')).toBe(
    instant.toLocaleString('en', { timeZone: process.env['TZ'] }),
  );
});
