/**
 * English, and the manual of all languages. The other tables are typed by this one (`words.ts`): a missing phrase is
 * a type error.
 */
export const en = {
  /** With the quotation marks of the language. */
  talk: (speakers: string, title: string) => `${speakers}, “${title}”`,
  // Formats; other tables have only those that differ.
  moment: (date: string, time: string) => `${date}, ${time}`,
  labelled: (label: string, value: string) => `${label}: ${value}`,
  /** The label of the site first, then its other names in announcements, in lower case. */
  labels: {
    abstract:
      'Abstract | talk abstract | summary | synopsis | about the talk | about the lecture | description | overview',
    bio: 'Bio | biography | short bio | about the speaker | about the speakers | speaker bio',
    speaker:
      'Speaker | presenter | presenters | lecturer | guest speaker | invited speaker | candidate | who | presented by | panelists | panellists | resource person',
    speakers: 'Speakers',
    when: 'When | day | date and time | date & time | day and time | date/time | time and date',
    wasToBe: 'Was to be',
    before: 'Before',
    where: 'Where',
    date: 'Date',
    time: 'Time',
    category:
      'Category | series | seminar series | lecture series | event type | type of event | type | what | talk',
    location: 'Location | place | venue | room | building | in person | in-person',
    address: 'Address',
    online:
      'Online | zoom | zoom link | join | link to join | meeting link | livestream | live stream',
    joinOnline: 'Join online',
    affiliation: 'Affiliation | institution | university | employer',
    homepage: 'Homepage',
    host: 'Host | hosted by | faculty host | invited by',
    hosts: 'Hosts',
    organizer:
      'Organizer | organized by | organised by | organiser | organizers | organisers | sponsored by',
    audience: 'Audience | open to | who may attend | who should attend',
    admission: 'Admission | cost | fee | price | tickets | entry',
    registration: 'Registration | register | register at | registration link | rsvp | sign up',
    email:
      'Email | e-mail | contact | contact email | contact person | questions | inquiries | enquiries | for more information | further information',
    page: 'Page',
    details: 'Details',
    visiting: 'Visiting',
    notes: 'Notes',
  },
  /** Labels that only announcements have. */
  called: {
    title:
      'title | talk title | title of talk | title of the talk | lecture title | seminar title | thesis title | dissertation title | paper title',
    // The title where the announcement has a speaker and no `title`.
    subject: 'subject | topic | what | talk',
    starts: 'start | starts | start time | begins',
    ends: 'end | ends | end time',
    timeZone: 'time zone | timezone',
    registerBy: 'register by | registration deadline | rsvp by',
    status: 'status',
    // Headers of mails.
    mail: 'from | to | cc | bcc | sent | reply-to',
    // Without a key: such a label only ends the value above.
    other:
      'chair | chairperson | chaired by | moderator | discussant | respondent | committee | advisor | adviser | supervisor | examiner | department | designation | language | format | duration | phone | tel | telephone | contact name | contact phone | passcode | password | meeting id | webinar id | refreshments | reception | parking | deadline | note | please note | url | link | web | website | keywords | tags | references | name | schedule | programme | program | agenda | related events | upcoming events | introduction',
  },
  status: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'Rescheduled',
    'moved online': 'Moved online',
  },
  changed: (day: string, what: string) => `Changed ${day}: ${what}`,
  toBeAnnounced: {
    title: 'Title to be announced',
    speaker: 'Speaker to be announced',
    location: 'Room to be announced',
    abstract: 'Abstract to follow',
  },
  registerBy: (day: string) => `by ${day}`,
  time: {
    hour24: (hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`,
    hour12: (hour: string, minute: string, isPm: boolean) =>
      `${hour}:${minute} ${isPm ? 'pm' : 'am'}`,
    between: ' – ',
    after24: '',
  },
  page: {
    map: 'Map',
    register: 'Register',
    registrationClosed: 'Registration is closed',
    addToCalendar: 'Add to calendar',
    // For cancelled and postponed seminars.
    updateEntry: 'Update calendar entry',
    afterChange:
      'In your calendar already? Add it again; if the old entry stays, correct it by hand. A subscription corrects itself.',
    otherCalendars: 'Other calendars',
    addOnce: 'Add this entry once',
    subscribe: 'Subscribe, to follow changes',
    calendarApp: 'Calendar app',
    howToSubscribe:
      'If no program opens it, paste this address where yours adds a calendar by URL:',
    earlierChanges: 'Earlier changes',
    poster: 'Poster (PDF)',
    announcementText: 'Announcement text',
    sendMail: 'Send by e-mail',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    share: 'Share',
    now: 'now',
    // {} is a time in the visitor's zone; below, how long ago.
    ownTime: '{} your time',
    tookPlace: 'took place {}',
    notFound: 'There is no page here',
    qrCode: 'QR code of the page’s address',
    leadsTo: 'Changes and the calendar entry:',
    // If the poster has only the beginning of the abstract.
    leadsToWhole: 'The whole abstract, changes and the calendar entry:',
  },
  /** Words in values, as alternatives of regular expressions in lower case. */
  vocabulary: {
    // Ignored in dates: Thursday the 12th of March.
    dateFillers: 'of|the|on',
    noon: 'noon|midday',
    // Shown too, on the 12-hour clock.
    midnight: 'midnight',
    hourSuffix: "o['’]?clock|hrs?|hours?",
    // From 3 to 4, between 3 and 4.
    from: 'from|between',
    to: 'to|until|till?',
    and: 'and',
    or: 'or',
    toBeAnnounced:
      'tb[acd]|to be (?:announced|determined|confirmed|decided|added)(?: later| soon| shortly)?|to follow',
    recording: 'record(?:ing|ed)?|videos?|watch|youtu|youtube|vimeo',
    // Ways to meet that are no place, and their company: Zoom only, link below.
    remote:
      'on-?line|virtual(?:ly)?|remote(?:ly)?|web-?(?:inar|ex|cast)|zoom|(?:ms |microsoft )?teams|google meet|skype|jitsi|bigbluebutton|video[ -]?call|live[- ]?stream|youtube',
    aboutRemote:
      'only|meetings?|calls?|event|talk|seminar|link|below|above|see|follows|details|required|registration|via|on|by|met|through|and|or|the',
    ranks: 'students|professor|associate|assistant|lecturer|senior|reader|fellow',
    institutions: 'universit|institut|polytechnic|college|school|department|lab',
  },
};
