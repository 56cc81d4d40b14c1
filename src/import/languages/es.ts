import { row, type Vocabulary } from './vocabulary.ts';

export const es: Partial<Vocabulary> = {
  labels: {
    title: row`título | título de la (?:tesis|charla) | tema | qué`,
    abstract: row`sobre la charla | descripción | sumario`,
    bio: row`sobre (?:el|la) ponente | semblanza | nota biográfica`,
    speaker: row`ponentes? | conferenciante | conferencista | imparten? | impartid[oa] por | a cargo de
      | expositora? | disertante | orador | oradora | participantes | candidat[oa] | doctorand[oa] | quién`,
    affiliation: 'afiliación',
    when: row`horario | día`,
    end: 'fin',
    place: row`presencial | lugar | sala | aula`,
    online: row`enlace(?: zoom)?`,
    category: row`ciclo | serie`,
    host: row`anfitrión | anfitriona`,
    email: 'correo',
    contact: row`informes | persona de contacto | contacto | organizadores`,
    organizer: row`organizan? | organizado por | realización`,
    audience: 'dirigido a',
    admission: row`precio | costo`,
    timeZone: 'zona horaria',
    notes: row`direct(?:or|ora) de (?:la )?tesis | tribunal | comenta(?:rista)? | presenta | apoyo
      | patrocinio | modera | inscripción | idioma | contraseña | código`,
  },

  sender: row`de | asunto`,
  sent: row`enviado | fecha`,
  head: 'para',
  wroteOn: 'el',
  wrote: 'escribió',
  forwarded: 'reenviado',
  greeting: row`estimad[oa]s | querid[oa]s | hola`,
  closing: row`un (?:cordial )?saludo | saludos(?: cordiales)? | atentamente`,
  button: row`añadir al calendario | saltar al contenido | inscríbete | compartir`,
  updated: row`última (?:modificación|actualización)`,
  share: 'compartir',
  unsubscribe: 'darse de baja',

  talk: row`charla | conferencia | seminario`,
  speaks: row`hablará | habla | defenderá | pronunciará | ofrecerá | disertará | expondrá | dictará
    | impartirá | presentará | dará`,
  welcomes: row`recibimos a | contaremos con | nos visita`,
  by: row`a cargo de(?:l| la| el)? | del?`,
  on: row`acerca de | sobre | del?`,
  entitled: row`se titula | su tesis(?: doctoral)? | con el título | titulad[ao]`,
  conversation: 'una conversación con',
  work: row`libro | novela | autora?`,
  series: row`(?:del|el|al|nuestro) (?:ciclo|seminario)`,
  defence: 'defensa',

  honorific: row`Dra\.? | Doctora? | [Pp]rofesora? | [Dd]octora? | D\. | Dña\. | Dª`,
  lives: row`es | fue | ha | nació | estudió | trabaja`,
  signing: row`directora? | decano | coordinadora?`,
  patron: row`organizad[ao] por | en colaboración con`,

  category: row`seminario | coloquio | conferencia`,
  events: row`charlas | conferencias`,
  notice: 'aviso',
  place: row`librería | auditorio | biblioteca | sala | salón | edificio | piso | aula`,
  room: row`sala | aula`,
  street: 'calle',
  institution: row`departamento | \bcentro\b | politec | universidad | escuela | facultad`,

  served: 'desayuno',
  thereIs: 'habrá',
  afterwards: row`seguid[oa] de`,
  until: row`antes | hasta`,
  open: row`por (?:confirmar|anunciar|definir)`,
  cancelled: row`cancelad[oa] | suspendid[oa]`,
  changed: row`aplazad[ao] | pospuest[ao] | cambio de`,

  visitors: row`(?:entrada|asistencia) (?:libre|gratuita) | evento gratuito | personal externo
    | plazas limitadas | se (?:servirá|ruega|agradece|recomienda) | inscripción | abierto al | para más
    | al finalizar | rogamos | esperamos | se (?:otorgará|entregará)n? | transmisión en vivo`,
  inviting: row`bienvenid[oa]s | no dud[ea]n? en`,
  practical: row`por favor | cena`,
  ofSeries: row`(?:todas las|todos los|las|los) (?:charlas|sesiones|seminarios|conferencias) (?:se|serán|tienen)`,
  upcoming: row`próxim[oa]s\s | también te puede interesar | otras actividades`,

  and: 'y',
  inNames: row`de | la | del | y`,
  leading: row`por | con | sobre`,
  preposition: row`del?`,
  verb: row`será | presenta | invita`,
  common: row`el | la | los | las | del | y | en | una | para | que | por | con | se | es | al | sobre`,
};
