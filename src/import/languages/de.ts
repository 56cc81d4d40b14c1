import { row, type Vocabulary } from './vocabulary.ts';

export const de: Partial<Vocabulary> = {
  labels: {
    title: row`titel | titel (?:der (?:dissertation|arbeit|masterarbeit)|des vortrags) | thema | vortragstitel`,
    abstract: row`zum vortrag | über den vortrag | zum inhalt | inhalt | (?:kurz)?beschreibung | abstrakt
      | kurzfassung`,
    bio: row`zur person | über (?:den referenten|die referentin) | kurzbiogra(?:f|ph)ie | biografie
      | lebenslauf | vita`,
    speaker: row`referent(?:in|:in)? | vortragende[r]? | vortragende/r | sprecher(?:in)? | redner(?:in)?
      | es (?:spricht|sprechen) | vortrag von | kandidat(?:in)? | doktorand(?:in)? | mitwirkende | wer`,
    affiliation: row`institut | universität | zugehörigkeit`,
    when: row`wann | termin | beginn | datum`,
    place: row`vor ort | präsenz | veranstaltungsort | raum | hörsaal | wo`,
    online: 'zoom-link',
    category: row`reihe | veranstaltungsreihe | art`,
    host: row`gastgeber(?:in)? | einladende[r]? | eingeladen von`,
    contact: row`ansprechpartner(?:in)? | kontakt | rückfragen | telefon | organisator(?:en)?`,
    organizer: row`organisiert von | veranstalter`,
    audience: 'zielgruppe',
    admission: 'kosten',
    timeZone: 'zeitzone',
    notes: row`prüfungs(?:senat|kommission) | betreuer(?:in)? | jury | moderation | diskutant(?:in)?
      | kommentar | einführung | begrüßung | anmeldung | hinweis | kenncode | sprache | empfang`,
    details: 'informationen',
  },

  sender: row`von | betreff`,
  sent: row`datum | gesendet`,
  head: 'an',
  wroteOn: 'am',
  wrote: 'schrieb',
  forwarded: row`weitergeleitet | ursprüngliche`,
  greeting: row`liebe[rs]? | sehr geehrte[rs]? | hallo | guten tag`,
  closing: row`mit (?:freundlichen|besten|herzlichen) grüßen | (?:beste|viele|herzliche|freundliche) grüße
    | gez\. .{2,40}`,
  button: row`zum inhalt springen | zum kalender hinzufügen | in kalender eintragen
    | termin speichern(?: \(\.ics\))? | teilen | drucken | newsletter(?: abonnieren)? | impressum
    | datenschutz`,
  updated: row`veröffentlicht am | letzte (?:änderung|aktualisierung) | zuletzt (?:geändert|aktualisiert)`,
  share: 'teilen',
  unsubscribe: row`\babmelden von\b`,

  talk: row`vortrags? | gastvortrag`,
  speaks: row`spricht | hält | trägt | referiert | verteidigt`,
  welcomes: row`begrüßen (?:wir|dürfen wir)`,
  speaksFirst: row`spricht | hält | referiert | trägt | verteidigt`,
  by: 'von',
  on: row`über | zum Thema | zu`,
  entitled: row`heißt | (?:mit|unter) dem Titel | über das Thema | (?:seine|ihre) (?:Dissertation|Arbeit)`,
  conversation: 'ein Gespräch mit',
  work: row`Buche?s? | Romans?`,
  series: row`(?:der|die|unserer?) \p{L}*reihe | ringvorlesung`,
  defence: row`disputation | verteidigung`,

  honorific: row`(?:Univ\.-?)?Prof(?:essor(?:in)?)?\.? | Dr\.-Ing\. | Dr\.\s?\p{L}{2,6}\. | Herrn? | Frau
    | Ing\. | PD | h\.\s?c\. | em\. | habil\. | M?Mag\. | DDr\. | Dipl\.-\p{L}+\.? | Priv\.-Doz\.`,
  role: row`privatdozent\p{L}* | leiter\p{L}*`,
  lives: row`ist | war | lehrt | lebt | wurde | geboren | studierte | leitet | arbeitet`,
  signing: row`dekan(?:in)? | leiter(?:in)?`,
  patron: row`(?:organisiert|veranstaltet|gefördert|in (?:zusammenarbeit|kooperation)) (?:von|mit)`,

  category: row`\p{L}*vortrag | lesung | \p{L}*kolloquium | \p{L}*seminar | ringvorlesung | antrittsvorlesung`,
  events: 'vorträge',
  notice: row`ankündigung | einladung`,
  term: row`\p{L}*semester | sose | wise | ss | ws`,
  place: row`buchhandlung | seminarraum | raum | \p{L}*(?:saal|bibliothek|gebäude) | stock`,
  room: row`raum | hörsaal`,
  streetEnd: row`straße | strasse | str\. | weg | platz | allee | gasse`,
  institution: row`abteilung | fachbereich | lehrstuhl | zentrum | hochschule | akademie | forschung
    | fakultät | \bETH\b`,

  served: row`frühstück | anmeldung ab | \bsaal (?:open|ab|geöffnet) | geöffnet | kaffee | empfang | imbiss
    | einlass`,
  thereIs: 'es gibt',
  afterwards: row`(?:mit )?anschließend\p{L}*`,
  until: row`bis | vor | spätestens`,
  open: row`(?:wird )?noch (?:offen|bekannt ?gegeben).* | wird bekannt ?gegeben`,
  cancelled: row`abgesagt | entfällt | fällt aus`,
  changed: row`verschoben | verlegt | terminverschiebung | raumänderung | neuer termin`,

  visitors: row`im anschluss | eine veranstaltung (?:des|der|von|in) | ab \d{1,2}(?:[.:]\d\d)? ?uhr
    | anschlie(?:ß|ss)end
    | (?:die|der|das) (?:defensio|disputation|verteidigung|veranstaltung|lesung) (?:findet|ist|wird)
    | gäste sind | (?:der )?eintritt (?:ist )?(?:frei|kostenlos) | der vortrag (?:findet|ist|wird)
    | bitte (?:melden|beachten) | wir (?:bitten|freuen uns) | alle interessierten | interessierte
    | (?:um )?(?:eine? )?(?:vor)?anmeldung | weitere informationen | rückfragen`,
  inviting: row`herzlich willkommen | zögern sie nicht`,
  practical: row`bitte | anmeld\p{L}* | abendessen`,
  ofSeries: row`(?:alle|die) (?:vorträge|veranstaltungen|sitzungen) (?:finden|beginnen)`,
  upcoming: row`(?:die )?nächste[nr]? (?:vorträge|termine) | weitere (?:termine|veranstaltungen)
    | das könnte sie auch`,

  and: 'und',
  inNames: row`der | die | das | des | für | und`,
  leading: row`von | mit | über | zum`,
  preposition: row`in | für`,
  verb: row`ist | sind | wird | werden | lädt | präsentiert`,
  common: row`der | die | das | und | im | von | zum | zur | mit | wird | ist | ein | eine | für | auf | nicht
    | wir | den | dem`,
};
