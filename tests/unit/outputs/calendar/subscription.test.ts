import { describe, expect, test } from 'vitest';
import { inviteFile, subscriptionFile } from '../../../../src/outputs/calendar/calendar.ts';
import { FIXTURES, pageUrlOf } from '../../../fixtures/seminars.ts';
import { flawsOf, readBack, unescaped, valueOf, valuesOf } from '../reader.ts';

describe.each(FIXTURES)('the subscription of "%s"', (name, seminar) => {
  const address = `${pageUrlOf(name)}calendar.ics`;
  const file = subscriptionFile(seminar, pageUrlOf(name), address);
  const { calendar, event } = readBack(file);

  test('has a name, an address and a time to look again', () => {
    expect(flawsOf(file)).toEqual([]);
    expect(unescaped(valueOf(calendar, 'name'))).toContain(seminar.title.text);
    expect(valueOf(calendar, 'x-wr-calname')).toBe(valueOf(calendar, 'name'));
    expect(calendar.getFirstProperty('refresh-interval')!.type).toBe('duration');
    expect(valueOf(calendar, 'refresh-interval')).toBe('PT12H');
    expect(valueOf(calendar, 'x-published-ttl')).toBe('PT12H');
    expect(calendar.getFirstProperty('source')!.type).toBe('uri');
    expect(valueOf(calendar, 'source')).toBe(address);
    expect(valuesOf(calendar, 'method')).toEqual([]);
  });

  test('has the same entry as the invite', () => {
    const invite = readBack(inviteFile(seminar, pageUrlOf(name)));
    expect(event.toString()).toBe(invite.event.toString());
  });
});
