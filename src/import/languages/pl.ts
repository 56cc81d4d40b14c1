import { row, type Vocabulary } from './vocabulary.ts';

export const pl: Partial<Vocabulary> = {
  labels: {
    title: row`tytuł | tytuł (?:rozprawy|wykładu|referatu) | temat`,
    abstract: 'opis',
    bio: 'biogram',
    speaker: row`prelegentka | referent | wykładowca | kandydatk?a?`,
    affiliation: 'afiliacja',
    when: row`dzień | termin`,
    end: 'koniec',
    place: row`miejsce | sala`,
    category: row`seria | seminarium`,
    host: 'zapraszający',
    contact: 'organizatorzy',
    admission: 'koszt',
    timeZone: 'strefa czasowa',
    notes: row`promotor | rejestracja | język`,
  },

  sender: row`od | temat`,
  sent: 'wysłano',
  head: 'do',
  wroteOn: row`w dniu | dnia`,
  wrote: row`napisał | napisał\(a\)`,
  forwarded: 'przekazan',
  greeting: row`szanowni | drodzy`,
  closing: row`z poważaniem | z wyrazami szacunku | łączę wyrazy szacunku | pozdrawiam`,
  button: 'dodaj do kalendarza',
  updated: row`opublikowano | ostatnia (?:aktualizacja|modyfikacja)`,
  share: 'udostępnij',
  unsubscribe: 'wypisać się',

  talk: 'wykład',
  speaks: row`wygłosi | opowie | przedstawi`,
  on: row`o | na temat`,
  entitled: row`pod tytułem | pt\. | zatytułowan\p{L}+`,
  conversation: 'rozmowa z',
  work: row`książki | powieści`,
  defence: 'obrona',

  honorific: row`hab\. | dr\.? | prof\.? | inż\. | mgr\.?`,
  signing: row`dyrektor | dziekan | kierownik`,
  patron: row`organizowan[ey] przez | we współpracy z`,

  category: row`seminarium | wykład | konwersatorium`,
  notice: row`ogłoszenie | zaproszenie`,
  place: row`budynek | aula | sala`,
  room: row`sala | aula`,
  institution: row`katedra | uniwersytet | politechnika | instytut | wydział`,

  served: 'kawa',
  until: row`przed | do dnia`,
  open: 'wkrótce',
  changed: row`przełożon[yae] | przeniesion[yae] | zmiana (?:terminu|sali)`,

  visitors: row`wstęp (?:jest )?(?:wolny|bezpłatny) | prosimy | zapraszamy | rejestrac | po wykładzie
    | (?:zebranie|spotkanie|wykład) odbędzie się w formie | link do`,
  practical: 'prosimy',
  ofSeries: row`(?:wszystkie )?(?:seminaria|wykłady|spotkania) odbywają`,
  upcoming: row`kolejne\s`,

  and: 'i',
  inNames: row`w | i`,
  verb: row`odbędzie | jest | są | się`,
  common: row`w | i | z | na | się | do | jest | że | nie | o | dla | oraz | od | przez | jak`,
};
