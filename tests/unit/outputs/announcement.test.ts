import { describe, expect, test } from 'vitest';
import { announcement } from '../../../src/outputs/announcement.ts';
import { FIXTURES, pageUrlOf, readFixture } from '../../fixtures/seminars.ts';

const prose = (text: string) => ({ html: '', text });
const hybrid = { ...readFixture('hybrid'), abstract: prose('Glass remembers.'), bio: prose('') };
const PAGE = 'https://example.edu/';

test('everything that is known stands in the order of the department’s announcements', () => {
  const seminar = { ...hybrid, bio: prose('She leads a group.'), notes: prose('Ring the bell.') };
  expect(announcement(seminar, PAGE)).toBe(`Noémie Perret-Gentil, “Glass that remembers”
HPF G 6
Abstract:
Glass remembers.
Bio:
She leads a group.
Details
- Date: Friday, 27 March 2026
- Time: 16:15 - 17:15 CET
- Category: Physics, Chemistry & Materials
- Location: HPF G 6
- Address: Otto-Stern-Weg 1, 8093 Zürich
- Online: https://video.example.ch/j/61234567890?pwd=Zm9v
- Affiliation: ETH Zürich
- Homepage: https://people.example.ch/perret-gentil
- Organizer: Department of Materials; Institute of Physics
- Audience: Open to the public
- Slides: https://files.example.ch/perret-gentil/slides.pdf
- Recording: https://video.example.ch/v/glass?t=0&quality=high
- Page: https://example.edu/
Visiting
Ring the bell.
Host
- Lukas Brunner
- Email: soft-matter@example.ch
`);
});

test('what is not known leaves no empty line, label or heading', () => {
  const nobody = { hosts: [], email: undefined, links: [] };
  const nothing = { category: undefined, organizer: undefined, audience: undefined };
  const nowhere = { location: undefined, address: undefined, notes: undefined };
  const speakers = [{ name: 'Noémie Perret-Gentil' }];
  expect(announcement({ ...hybrid, ...nobody, ...nothing, ...nowhere, speakers }, PAGE))
    .toBe(`Noémie Perret-Gentil, “Glass that remembers”
https://video.example.ch/j/61234567890?pwd=Zm9v
Abstract:
Glass remembers.
Details
- Date: Friday, 27 March 2026
- Time: 16:15 - 17:15 CET
- Online: https://video.example.ch/j/61234567890?pwd=Zm9v
- Page: https://example.edu/
`);
});

test('where questions go is told without a host too', () => {
  const text = announcement({ ...hybrid, hosts: [] }, PAGE);
  expect(text.endsWith('Host\n- Email: soft-matter@example.ch\n')).toBe(true);
  const only = announcement({ ...hybrid, email: undefined }, PAGE);
  expect(only.endsWith('Host\n- Lukas Brunner\n')).toBe(true);
});

test('news stand above all, the status first and the latest change next', () => {
  const text = announcement(readFixture('rescheduled'), PAGE);
  expect(text.split('\n\n')[0]).toBe(`RESCHEDULED
Changed 28 September 2026: The seminar is a week and an hour later, because
the speaker's flight was cancelled.
Changed 21 September 2026: The seminar is now in Carslaw 275, which holds
more people.`);
  expect(text).toContain('- Before: Thursday, 1 October 2026, 2:00 pm – 3:00 pm AEST\n');
  const scheduled = { ...hybrid, changes: readFixture('postponed').changes };
  expect(announcement(scheduled, PAGE)).toMatch(/^Changed 19 October 2026: /);
});

describe('lines', () => {
  test.each(FIXTURES)('of %s have at most 76 characters, but for long words', (name, seminar) => {
    const lines = announcement(seminar, pageUrlOf(name)).split('\n');
    const long = lines.filter((line) => line.length > 76 && / \S/.test(line.trimStart().slice(2)));
    expect(long.filter((line) => !/^\S*-? ?[\p{Lo}ー。、]+/u.test(line))).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });

  test('are filled: 76 characters stand on one, 77 do not', () => {
    const text = (length: number) =>
      announcement({ ...hybrid, abstract: prose(`${'a'.repeat(length - 2)} b`) }, PAGE);
    expect(text(76)).toContain('a b\nDetails');
    expect(text(77)).toContain('a\nb\nDetails');
  });

  test('of code keep their columns', () => {
    const code = 'x    = 1   # one\n| a   |   b |';
    expect(announcement({ ...hybrid, abstract: prose(code) }, PAGE)).toContain(`\n${code}\n`);
  });

  test('go on below the text of their own item, not below its mark', () => {
    const words = `${'word '.repeat(20)}end`;
    const abstract = prose(`- ${words}\n12. ${words}\n[1] ${words}\n    ${words}`);
    const indents = announcement({ ...hybrid, abstract }, PAGE)
      .split('\n')
      .filter((line) => line.endsWith('end'))
      .map((line) => /^ */.exec(line)![0].length);
    expect(indents).toEqual([2, 4, 4, 4]);
  });
});
