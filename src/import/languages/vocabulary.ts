/**
 * What announcements say around their values, as one table that each language fills: of each row the
 * alternatives of a regular expression, in any case unless it says otherwise. What a language does not say
 * is absent. In every language at once they are in `rows.ts`.
 */

/** What stands behind a label. `place` is the room, `details` a heading above other labels. */
export type Kind =
  | ('title' | 'abstract' | 'bio' | 'speaker' | 'affiliation' | 'homepage')
  | ('when' | 'before' | 'end' | 'timeZone' | 'place' | 'address' | 'online')
  | ('category' | 'host' | 'email' | 'contact' | 'organizer' | 'audience' | 'admission')
  | ('notes' | 'page' | 'details');

export interface Vocabulary {
  /** What the parts are called, beside the labels of the site's own announcement. */
  labels: Partial<Record<Kind, string>>;

  /** In the head of a mail: its sender and subject, its day, and all else. */
  sender: string;
  sent: string;
  head: string;
  /** `On … wrote:` above what is quoted. */
  wroteOn: string;
  wrote: string;
  forwarded: string;
  greeting: string;
  closing: string;
  /** What a page offers to be clicked. */
  button: string;
  /** When a page was changed, and with whom it can be shared. */
  updated: string;
  share: string;
  unsubscribe: string;

  /** Kinds of talks, within a sentence. */
  talk: string;
  speaks: string;
  /** Verbs that stand before who speaks. */
  speaksFirst: string;
  /** What those say who have somebody speak. */
  welcomes: string;
  by: string;
  on: string;
  entitled: string;
  /** What is held with somebody, behind its title. */
  conversation: string;
  /** What somebody has written, and does not speak on. */
  work: string;
  /** Before the name of a series, which is no title. */
  series: string;
  /** Of a thesis. */
  defence: string;

  /** As they are written, capitals included. */
  honorific: string;
  /** With which the name of a post begins, and no name of a person. */
  role: string;
  /** What shows that somebody has a post. */
  post: string;
  /** With which a biography goes on behind the name. */
  lives: string;
  /** The posts of those who sign. */
  signing: string;
  /** What is said of whoever stands behind an event. */
  patron: string;

  /** What kind of event it is. */
  category: string;
  /** Words that no name and no title has where it stands alone. */
  events: string;
  /** What says that something is announced, and not what. */
  notice: string;
  /** A season or a semester. */
  term: string;
  /** Words of which one is in the name of a room or a building. */
  place: string;
  /** With which the name of a room begins, in small letters too. */
  room: string;
  street: string;
  /** As the end of a word: `Hauptstraße`. */
  streetEnd: string;
  /** Parts of words of which one is in the name of a university, a company, a department. */
  institution: string;

  /** What is served, and what is open: the time beside it is not that of the talk. */
  served: string;
  thereIs: string;
  afterwards: string;
  /** Behind these a day is the last on which visitors may register. */
  until: string;
  /** The same behind the day. */
  untilThen: string;
  /** That a value is not known yet. */
  open: string;
  /** That a talk does not take place. */
  cancelled: string;
  /** That a mail changes what another has said. */
  changed: string;

  /** With which a paragraph for visitors begins. */
  visitors: string;
  /** The same, wherever they stand in its first sentence. */
  inviting: string;
  /** Of meals, seats and lists to sign, wherever they stand in a sentence. */
  practical: string;
  /** With which a paragraph on all talks of a series begins: when and where every one is. */
  ofSeries: string;
  /** With which a paragraph on later talks begins. */
  upcoming: string;

  and: string;
  /** What stands between the words of a name, in small letters. */
  inNames: string;
  /** What leads from an event to who speaks and on what, and is in no event's name. */
  leading: string;
  /** With these, and with what leads, no line ends that is whole. */
  preposition: string;
  /** What no name of a place or a series has in it. */
  verb: string;
  /** Words without which nobody writes three sentences: they tell the language. */
  common: string;
}

/** A row, with room around its alternatives for the eye. */
export const row = (text: TemplateStringsArray): string =>
  String.raw(text)
    .trim()
    .replace(/\s+\|\s+/g, '|');
