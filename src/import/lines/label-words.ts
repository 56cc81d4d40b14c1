/**
 * What announcements call the parts of themselves, beside the labels of the site's own announcement
 * (`languages/`): one row a kind, in the order en | de | fr | es | it | pt | nl | pl | ja, zh, ko | ar.
 */
/** What stands behind a label. `place` is the room, `details` a heading above other labels. */
export type Kind = keyof typeof ANNOUNCED;

export const ANNOUNCED = {
  title:
    'o que|quoi|qué|\\p{Script=Han}{0,3}(?:题目|主题|演題|題目)|주제|강연 제목|연제|title|thesis|dissertation|titel (?:der (?:dissertation|arbeit|masterarbeit)|des vortrags|van het proefschrift|van de lezing)|titre de (?:la thèse|l.exposé)|título de la (?:tesis|charla)|titolo della? (?:tesi|intervento)|título da (?:tese|palestra)|tytuł (?:rozprawy|wykładu|referatu)|title of (?:the )?(?:talk|lecture|seminar)|(?:thesis|dissertation) title|(?:talk|lecture|seminar) title|topic|job market paper|paper title|what|titel|thema|vortragstitel|titre|sujet|título|tema|titolo|onderwerp|tytuł|temat|題目|演題|講演題目|タイトル|テーマ|题目|報告題目|报告题目|主题|제목|연제|발표 제목|العنوان الرئيسي|عنوان المحاضرة|الموضوع',
  abstract:
    "\\p{Script=Han}{0,4}(?:摘要|提要|要旨|概要)|报告内容|초록|강연 요약|ملخص المحاضرة|abstract of (?:the )?talk|what[’']s it about|over de lezing|zum vortrag|über den vortrag|zum inhalt|sull[’']intervento|sobre la charla|sobre a palestra|talk abstract|summary|synopsis|about the (?:talk|lecture|seminar)|description|kurzbeschreibung|beschreibung|sunto|présentation|descripción|descrição|descrizione|omschrijving|beschrijving|abstrakt|kurzfassung|inhalt|résumé de l[’']exposé|sumario|riassunto|sommario|opis|要旨|講演要旨|内容简介|报告摘要|요약|발표 요지|ملخص|نبذة عن المحاضرة",
  bio: "zur person|über (?:den referenten|die referentin)|sul relatore|sobre (?:el|la) ponente|minicurrículo|mini-?cv|currículo|sobre (?:o|a) palestrante|bios?|biography|biographies|about the (?:speaker|presenter|lecturer)s?|short bio|speaker bio|speaker[’']s bio|bio[ -]?sketch|biographical sketch|kurzbiografie|kurzbiographie|biografie|lebenslauf|vita|notice biographique|bio-express|à propos de l[’'](?:orateur|oratrice|intervenante?)|semblanza|nota biográfica|nota biografica|over de spreker|biogram|プロフィール|講演者略歴|报告人简介|讲者简介|主讲人简介|약력|السيرة الذاتية|نبذة عن المتحدث",
  speaker:
    "resource person|featuring|kandidat(?:in)?|doktorand(?:in)?|candidat[eoa]?|doctorand[oa]?|promovend(?:us|a)|kandydatk?a?|participantes|palestrantes|presenters|panel(?:l)?ists?|mitwirkende|quem|wer|qui|quién|演者|主讲嘉宾|讲座嘉宾|강사|발표|speaker name|speaker[’']s name|name of (?:the )?speaker|name|presenter|talk by|lecture by|es spricht|es sprechen|vortrag von|conférence de|candidate|presented by|lecturer|guest speaker|invited speaker|who|referent|referentin|referent:in|vortragende[r]?|vortragende/r|sprecher|sprecherin|redner|rednerin|orateur|oratrice|orateur·rice|conférencier|conférencière|intervenant|intervenante|ponentes?|conferenciante|conferencista|impartida por|relatore|relatrice|oratore|orador|oradora|palestrante|spreker|prelegentka|referent|wykładowca|講師|講演者|发言人|主讲人|报告人|演讲人|발표자|강연자|المحاضر|المتحدثة",
  affiliation:
    'designation|institution|university|employer|organisation of the speaker|institut|universität|zugehörigkeit|établissement|affiliation|afiliación|affiliazione|afiliação|affiliatie|universiteit|afiliacja|所属|机构|소속|الانتماء',
  when: '\\p{Script=Han}{0,3}(?:时间|日時|日期)|날짜|date and time|day|day and time|start(?:s|ing)?(?: time)?|wann|termin|beginn|quand|jour|horaire|horario|día|orario|giorno|horário|dia|datum|aanvang|termin|dzień|日程|開催日時|日期|報告时间|报告时间|讲座时间|일정|التاريخ والوقت',
  end: 'end(?:s|e)?(?: time)?|fin|fine|fim|einde|koniec',
  place:
    '\\p{Script=Han}{0,3}(?:地点|地址|場所|会場)|place|venue|room|location|where|building|veranstaltungsort|raum|hörsaal|wo|salle|endroit|où|lugar|sala|aula|luogo|onde|local|plaats|zaal|locatie|miejsce|sala|場所|开讲地点|报告地点|讲座地点|장소|المكان|القاعة',
  address: 'street address',
  online:
    '腾讯会议号|オンライン|온라인|zoom|zoom link|zoom url|join|join online|link|meeting link|webinar|livestream|live stream|video link|videolink|remote|teams|zoom-link|lien zoom|lien|visio|enlace|enlace zoom|collegamento|ligação|link do zoom|会议链接|腾讯会议|줌 링크|رابط',
  category:
    'series|seminar series|event|event type|type of event|reihe|veranstaltungsreihe|art|série|cycle|ciclo|serie|seria|seminarium|シリーズ|系列|시리즈',
  host: '世話人|幹事|초청|초청교수|inviter|invited by|hosted by|faculty host|seminar host|gastgeber|gastgeberin|einladende[r]?|eingeladen von|invité par|hôte|anfitrión|anfitriona|invita|ospite di|anfitrião|gastheer|gastvrouw|zapraszający|邀请人|초청자|الداعي',
  email: 'email|e-mail|mail|e-mail address|correo|courriel|邮箱',
  contact:
    'dúvidas|informações|informes|info|informazioni|informations|renseignements|inlichtingen|連絡先|問合せ先|问询|연락처|للاستفسار|contact|contact person|persona de contacto|contact name|contact e-?mail|contact phone|questions|inquiries|enquiries|for more information|organi[sz]ers|organisator(?:en)?|organisateurs|organizadores|organizzatori|organizatorzy|phone|tel|telephone|ansprechpartner|ansprechpartnerin|kontakt|rückfragen|telefon|contacto|contatt[oi]|contato|contactpersoon|問い合わせ先|お問い合わせ|連絡先|联系人|문의|للتواصل',
  organizer:
    'realização|realización|realizzazione|承办单位|主办|주최|organi[sz]ed by|organi[sz]er|department|sponsor|sponsors|sponsored by|organisiert von|veranstalter|organisé par|organisateur|organizan?|organizzato da|organizado por|georganiseerd door|主催|主办单位|주관|الجهة المنظمة',
  audience:
    '対象|参加对象|面向对象|대상|who may attend|open to|zielgruppe|public visé|dirigido a|destinatari|doelgroep|参加対象|听众',
  admission:
    '会費|票价|참가비|cost|fee|price|kosten|tarif|precio|costo|preço|kosten|koszt|参加費|费用',
  homepage: 'homepage|home page|speaker website|speaker homepage',
  timeZone:
    'time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso orario|fuso horário|tijdzone|strefa czasowa',
  notes:
    '(?:examining |thesis )?committee|jury|prüfungs(?:senat|kommission)|betreuer(?:in)?|supervisors?|advisors?|direct(?:eur|rice) de thèse|direct(?:or|ora) de (?:la )?tesis|tribunal|banca(?: examinadora)?|orientadora?|promotor(?:en)?|examiners?|opponents?|mediação|事前申込|使用言語|apoio|apoyo|patrocinio|patrocínio|申込|申込方法|申込み|共催|後援|主持人|与谈人|评议人|报名|报名方式|언어|协办|承办|좌장|토론|사회|신청|note|notes|please note|chair|chaired by|moderator|moderation|moderated by|modera|introduce|introduction by|refreshments|registration|passcode|password|meeting id|access code|rsvp|coffee|tea|reception|language|anmeldung|hinweis|kenncode|sprache|empfang|inscription|langue|code|mot de passe|inscripción|idioma|contraseña|código|iscrizione|lingua|inscrição|senha|aanmelding|voertaal|rejestracja|język|パスコード|ミーティングID|备注|会议密码|会议号|비밀번호|كلمة المرور',
  page: 'web page|url',
  details: 'event details|when and where|informationen|détails',
  before: '',
} as const;

/** Pictures that stand where a label would. */
export const PICTURES: readonly (readonly [RegExp, Kind])[] = [
  [/[📅📆🗓⏰⌚⏱🕐-🕧]/u, 'when'],
  [/[📍🏛🏢🏫🗺]/u, 'place'],
  [/[💻🔗🖥📹🎥]/u, 'online'],
  [/👤/u, 'speaker'],
  [/[🎟🎫]/u, 'admission'],
  [/[📧📩✉]/u, 'email'],
];
