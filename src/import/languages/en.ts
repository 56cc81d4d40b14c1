import { row, type Vocabulary } from './vocabulary.ts';

export const en: Partial<Vocabulary> = {
  labels: {
    title: row`title | (?:thesis|dissertation|talk|lecture|seminar|paper) title
      | title of (?:the )?(?:talk|lecture|seminar|thesis|dissertation|paper) | thesis | dissertation | topic
      | job market paper | what | presentation(?: title)?`,
    abstract: row`abstract of (?:the )?talk | talk abstract | what[’']s it about | summary | synopsis
      | overview | about the (?:talk|lecture|seminar|oration|webinar) | what it[’']s about | description`,
    bio: row`bios? | biography | biographies | about the (?:speaker|presenter|lecturer|author|artist)s?
      | the (?:speaker|presenter)s? | short bio | speaker(?:[’']s)? bio | bio[ -]?sketch | biographical sketch
      | biography of (?:the )?speaker`,
    speaker: row`speaker(?:[’']s)? name | name of (?:the )?(?:speaker|candidate|presenter) | name
      | presenters? | (?:talk|lecture) by | presented by | candidate | lecturer | (?:guest|invited) speaker
      | who | resource person | featuring | panel(?:l)?ists? | by`,
    affiliation: row`affiliation | institution | university | employer | organisation of the speaker
      | designation`,
    when: row`(?:day|date) and time | day | start(?:s|ing)?(?: time)?`,
    end: row`end(?:s|e)?(?: time)?`,
    place: row`place | venue | in[- ]person | room | location | where | building`,
    address: row`street address`,
    online: row`zoom(?: link| url)? | join(?: online)? | link | meeting link | webinar
      | how to (?:join|attend|connect) | live ?stream | video ?link | remote | teams`,
    category: row`series | seminar series | event | event type | type of event
      | (?:clinical|weekly|monthly|annual|general) meeting`,
    host: row`(?:faculty|seminar) host | inviter | (?:invited|hosted) by`,
    email: row`e-?mail | mail | e-mail address`,
    contact: row`info | contact | contact (?:person|name|e-?mail|phone) | questions | inquiries | enquiries
      | for more information | organi[sz]ers | phone | tel | telephone`,
    organizer: row`organi[sz]ed by | organi[sz]er | department | sponsors? | sponsored by`,
    audience: row`who may attend | open to | ages`,
    admission: row`cost | fee | price | tickets?`,
    homepage: row`home ?page | speaker (?:website|homepage)`,
    timeZone: row`time ?zone`,
    notes: row`notes? | please note | (?:examining |thesis )?committee | (?:research )?guide | supervisors?
      | advisors? | (?:external |internal )?examiners? | chairperson | opponents?
      | (?:discussant|respondent|commentator|convenor)s? | chair | (?:chaired|moderated|introduction) by
      | moderator | introduce | refreshments | registration | passcode | password | meeting id | access code
      | rsvp | coffee | tea | reception | language`,
    page: row`web page | url`,
    details: row`event details | when and where`,
  },

  sender: row`from | subject`,
  sent: row`date | sent`,
  head: row`to | b?cc | reply-to | content-[a-z-]+ | mime-version | message-id | return-path | received
    | x-[a-z-]+ | list-[a-z-]+`,
  wroteOn: 'on',
  wrote: 'wrote',
  forwarded: row`original | forwarded`,
  greeting: row`dear | hello | hi | hey | good (?:morning|afternoon) | greetings`,
  closing: row`(?:with )?(?:best|kind|warm|many)(?: (?:wishes|regards))? | (?:kind )?regards | cheers | signed
    | sd/- | see you (?:there|then|soon|tomorrow|on \w+) | all the best | sincerely | yours(?: \w+)?
    | (?:many )?thanks | thank you | ngā mihi(?: nui)? | le meas`,
  button: row`add (?:this )?(?:event )?to (?:my |your )?(?:outlook |google )?calendar | export to calendar
    | download (?:ics|ical) | google calendar | outlook(?: calendar)? | v-?cal | i-?cal | ics
    | (?:un)?subscribe | share(?: this(?: event)?)? | tweet | facebook | twitter | linkedin | print
    | back to .{1,30} | skip (?:to )?(?:main )?(?:content|navigation) | read more | (?:view|show)(?: on)? map
    | (?:book|register) now | get tickets | home | search | menu | all events | see all events
    | about this event | events calendar | view all | newsletter | privacy(?: policy)? | terms(?: of use)?
    | accessibility | jobs | press | contact us`,
  updated: row`(?:last|page) (?:modified|updated) | posted | published`,
  share: 'share',
  unsubscribe: row`\bto unsubscribe\b | mailman\/listinfo | yes - maybe - no
    | ^to (?:get on or off|subscribe to|join|leave) (?:this|the) (?:mailing )?list
    | ^(?:you are receiving this|to stop receiving|because you are subscribed)
    | ^(?:you have been invited to the following event|invitation from google calendar)`,

  talk: row`talk | lecture | seminar | colloquium | presentation | address | lunch | brown[- ][Bb]ag`,
  speaks: row`(?:will be|is) (?:speaking|talking|giving|presenting|delivering) | speaks | lectures | presents
    | defends
    | (?:will|is going to) (?:speak|talk|lecture|present|give|deliver|conduct|discuss|defend|tell us|walk us through)
    | (?:will be|is) joining us | joins us | will join us`,
  welcomes: row`we have | we(?:[’']ve)? got | to have | welcome | hosting | (?:to|will) host | hear from
    | joined by | featuring`,
  by: row`by | with | from | of`,
  on: row`on | about`,
  entitled: row`entitled | titled | called | (?:his|her|their) (?:\w+ ){0,3}(?:paper|thesis|dissertation)
    | (?:subject|topic|theme|title) (?:of [\p{L} ]{3,20} )?(?:is|will be)`,
  conversation: row`an? (?:conversation|talk|lecture|reading|discussion|evening) (?:with|by)`,
  work: row`author | editor | translator | director | books? | novel | film`,
  series: row`(?:the|our|this) (?:series|seminar|colloquium|forum)(?: series)?(?: on)?`,
  defence: row`defen[cs]e | viva(?: voce)?`,

  honorific: row`A/Prof\.? | (?:Assoc(?:iate|\.)?|Asst\.?|Assistant|Adjunct)\s+Prof(?:essor|\.)?
    | Prof(?:essor)?\.? | Dr\.? | Mr\.? | Ms\.? | Mrs\.? | Sir | Dame | Rev\.?
    | (?:The )?(?:Rt\.? )?Hon(?:ou?rable)?\.?(?: (?:Mrs? )?Justice| Judge| Lord| Lady)? | Rabbi | Fr\. | Sr\.
    | Shri | Smt\.? | PhD | DR\.? | PROF\.? | PROFESSOR`,
  role: row`former(?:ly)? | associate | assistant | adjunct | senior | junior | distinguished | visiting
    | research | principal | chief | head | director | deputy | president | chair | fellow | lecturer
    | postdoc\p{L}* | doctoral | prof\p{L}*\.? [ée]m[eé]rit\p{L}*`,
  post: row`professor | fellow | director | scientist | engineer | curator | lecturer | researcher | author
    | architect | organiser | historian | journalist | poet | writer | novelist | artist | reader | editor
    | candidate | student`,
  lives: row`is | was | has | holds | teaches | taught | works | worked | studied | studies | received | earned | joined
    | lives | leads | writes`,
  signing: row`director | organi[sz]ers? | convenors?`,
  patron: row`(?:presented|(?:co-?)?sponsored|hosted|organi[sz]ed|supported|funded) by
    | in (?:association|cooperation|collaboration|partnership) with`,

  category: row`grand rounds | meetup
    | (?:tech|lunch(?:time)?|guest|invited|public|author|book|artist|gallery|research|job) talk | brown[- ]bag(?: lunch)? | seminars? | colloqui(?:um|a) | lectures?(?: series)?
    | workshop | webinar | oration | viva voce(?: examination)? | lab lunch | journal club | symposium | forum
    | defen[cs]e`,
  events: row`talks? | lectures | events?`,
  notice: row`announcement | notice | invit`,
  term: row`(?:fall|spring|winter|summer|autumn|michaelmas|hilary|trinity|lent|easter)(?: (?:term|semester))?`,
  place: row`rooms? | rm\.? | hall | building | bldg\.? | auditorium | theat(?:re|er) | floor | campus
    | library | book(?:shop|store) | lounge | atrium | chapel | gallery | annexe? | (?:school|court|club|play|opera)house
    | (?:guild|town)hall | tower | suite | court | house`,
  room: 'room',
  street: row`street | st | avenue | ave | road | rd | lane | drive | blvd | boulevard | way | crescent
    | square | place`,
  institution: row`universit | \buniv\. | institut | college | school | department | survey\b | court of\b
    | (?:supreme|high) court | agency | ministr | dept\.? | faculty | laborator | \blabs?\b | cent(?:re|er)\b
    | ollscoil | academ | polytech | \binc\.?$ | corporation | observator | hospital | museum | archive
    | \bMIT\b | \bCERN\b | division | society | foundation | council | company | google | microsoft | ibm\b`,

  served: row`breakfast | coffee | \btea\b | refreshments | reception | lunch(?:es|eon)?(?!\p{L}) | snacks
    | pizza | cookies | biscuits | sandwich | doors | drinks | registration | check-in | open from | pre-?talk
    | meet(?:ing)? with | welcome from | arrival | arrive`,
  thereIs: row`there (?:will be|is|are) | we (?:will )?(?:have|serve)`,
  afterwards: row`followed by | and then`,
  until: row`before | by | until | no later than`,
  open: row`tb[acd] | n\.? ?n\.? | to be (?:announced|confirmed|determined)`,
  cancelled: row`cancell?ed | called off`,
  changed: row`re-?scheduled? | new (?:date|time|room|venue) | postponed | change of (?:date|time|room|venue)
    | (?:time|date|room|venue) change`,

  visitors: row`(?:the|a) (?:paper|draft|preprint|thesis) is available | followed by | light\s
    | tickets (?:are|can|may|cost) | the venue (?:is|has) | free,? (?:but|and) | (?:advance )?booking
    | (?:an? )?(?:free |light )?(?:lunch|food) (?:will|is|provided|included) | \w+ reception
    | reception (?:will|to) | (?:complimentary|free) parking | (?:for )?parking
    | there (?:will be|is|are) (?:\w+ )?(?:tea|coffee|refreshments|lunch|drinks|snacks|cookies|cake|pizza|a reception)
    | doors (?:open|at) | if you (?:would|'d) like | to (?:meet|register|attend|join|sign up) | to schedule
    | please (?:note|arrive|rsvp|register|contact|email|bring|let) | rsvp | regist(?:ration|er) | admission
    | (?:suitable|recommended) for | who should (?:come|attend) | (?:a |the )?recordings? (?:will|is)
    | all welcome | open to (?:the public|all) | free and open
    | (?:all|everyone|everybody|visitors|guests|students) (?:are|is) (?:\w+ )?(?:welcome|invited)
    | [\p{L}. ]{2,40} (?:is|will be) available (?:to meet|for (?:\w+ )?(?:meetings|discussions?|conversations?|questions|appointments))
    | (?:if|should) you (?:wish|want|would)
    | (?:the |this )?(?:talk|seminar|lecture|event|session) (?:will (?:not )?be|is) (?:also )?(?:free|recorded|streamed|broadcast|hybrid|in person|in english|open)
    | (?:join|attend) (?:us )?(?:via|on|by|online) | zoom | passcode | password | meeting id | livestream
    | (?:for )?(?:more|further) (?:information|details) | contact | hosted by | sponsored by
    | for (?:\w+ ){0,2}(?:accommodations?|accessibility|inquiries|enquiries|questions|assistance)
    | looking forward | apolog(?:y|ies|i[sz]e)(?! for (?:cross|multiple|duplicate)) | (?:we are )?sorry
    | we (?:look forward|hope) | hope to see | the room | note that | photo id | wheelchair | accessib
    | this (?:talk|seminar|event|lecture) is (?:part|sponsored|supported|co-?sponsored)
    | (?:enquiries|queries)(?: to|:) | questions\? | [\p{L} ]{2,60} designates this | this activity has
    | (?:the )?speakers? (?:has|have) no (?:relevant )?(?:financial|conflict)
    | an? (?:\w+ ){1,4}reception (?:will|is|to)`,
  inviting: row`(?:is|are|will be) (?:(?:all|very|most|warmly) )?(?:welcome|invited|served|requested|asked to|encouraged to attend)\b
    | feel free to | (?:do not|don[’']t) hesitate
    | (?:is|are) (?:free and )?open to (?:all|the public|everyone|members)`,
  practical: row`please | sign[- ]up | dinner | lunch | rsvp | regist(?:er|ration) | parking | slots? | seats?
    | let (?:me|us) know | drop me a line`,
  ofSeries: row`(?:(?:all|the|our|these) )?(?:public )?(?:talks|seminars|lectures|colloquia|meetings) (?:are|will be|take|begin|start|usually)`,
  upcoming: row`upcoming | coming up | future (?:talks|seminars|events)
    | next (?:talk|seminar|speaker|week|month)s?\b | (?:related|other|more) events
    | you (?:may|might) also like | also (?:this|next) week | save the date`,

  and: 'and',
  inNames: row`of | the | and | for | first | second | third | ground | upper | lower`,
  leading: row`by | with | on`,
  preposition: row`of | in | at | for | to | a`,
  verb: row`is | are | was | were | will | has | have | had | be | been | please | not | we | you | we[’']re
    | to (?!be)\p{Ll}+ | presents? | invites?`,
  common: row`the | of | and | in | to | is | for | will | that | with | by | at | on | we | this`,
};
