/** Checks of keys against each other. */
import { lacks, type ContentFile, type Files } from '../content-file.ts';
import type { Path } from '../fault.ts';
import type { Written } from '../front-matter/scalar.ts';
import { changesExample, personKeys } from '../keys/schema.ts';
import { exampleOf } from '../keys/value.ts';
import { AGREEMENT } from '../messages/days.ts';
import { KEYS } from '../messages/files.ts';
import type { CalendarDate } from '../when/calendar-date.ts';

/** @param today an example of a day */
export function checkAgreement({ abstract, bio, logistics }: Files, today: CalendarDate): void {
  if (abstract.prose && !abstract.prose.text.trim())
    abstract.report.fault(undefined, AGREEMENT.NoAbstract());
  checkPeople(bio);
  checkPlace(logistics);
  checkStatus(logistics, today);
}

/** A photo has a text alternative; with several speakers, each has these keys. */
function checkPeople({ source, report }: ContentFile<'bio'>): void {
  const { speaker } = source.values;
  const check = (person: Written, path: Path) => {
    if (typeof person !== 'object' || Array.isArray(person)) return;
    const { photo, photoAlt } = person;
    if (photo && !photoAlt) report.fault([...path, 'photo'], AGREEMENT.PhotoWithoutAlt());
    if (photoAlt && !photo) report.fault([...path, 'photoAlt'], AGREEMENT.AltWithoutPhoto());
  };
  if (!Array.isArray(speaker)) return check(source.values, []);
  for (const key of Object.keys(personKeys).filter((one) => source.values[one]))
    report.fault([key], KEYS.KeyBesideSpeakers({ key, value: String(source.values[key]) }));
  speaker.forEach((person, i) => check(person, ['speaker', i]));
}

/** There is a room or a link to join; after a move online, the link. */
function checkPlace(logistics: ContentFile<'logistics'>): void {
  const { location = '', status } = logistics.fields;
  const { report } = logistics;
  const hasNoLink = lacks(logistics, 'online');
  if (status === 'moved online' && hasNoLink) report.fault(['status'], AGREEMENT.NoLinkToJoin());
  else if (/^(?:https?:\/\/|www\.)\S+$/i.test(location))
    report.fault(['location'], AGREEMENT.AddressForPlace({ address: location }));
  else if (lacks(logistics, 'location') && hasNoLink)
    report.fault(['location'], AGREEMENT.NoPlace());
}

/** A status other than `scheduled` needs a change that explains it to visitors. */
function checkStatus(logistics: ContentFile<'logistics'>, today: CalendarDate): void {
  const { status = 'scheduled', changes } = logistics.fields;
  if (status === 'scheduled' || changes?.length || !lacks(logistics, 'changes')) return;
  const example = exampleOf(changesExample(`The seminar is ${status}.`), today);
  logistics.report.fault(['status'], AGREEMENT.StatusWithoutChange({ status, example }));
}
