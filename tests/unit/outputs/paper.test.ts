import { expect, test } from 'vitest';
import { usualPaper } from '../../../src/outputs/print/paper.ts';

test.each([
  ...['America/New_York', 'America/Indiana/Indianapolis', 'US/Pacific', 'Pacific/Honolulu'],
  ...['America/Toronto', 'America/Mexico_City', 'America/Bogota', 'America/Santiago'],
  ...['America/Caracas', 'Asia/Manila', 'America/Puerto_Rico'],
])('%s: US Letter', (zone) => expect(usualPaper(zone)).toBe('letter'));

test.each([
  ...['Europe/Berlin', 'Asia/Kathmandu', 'Asia/Calcutta', 'America/Sao_Paulo', 'America/Lima'],
  ...['America/Argentina/Buenos_Aires', 'Africa/Cairo', 'Asia/Tokyo', 'UTC'],
])('%s: A4', (zone) => expect(usualPaper(zone)).toBe('a4'));
