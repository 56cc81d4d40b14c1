import { row, type Vocabulary } from './vocabulary.ts';

export const pt: Partial<Vocabulary> = {
  labels: {
    title: row`título | título da (?:tese|palestra) | tema | o que`,
    abstract: row`sobre a palestra | descrição | sumário`,
    bio: row`sobre (?:o|a) palestrante | mini-?currículo | mini-?cv | currículo`,
    speaker: row`palestrantes? | orador | oradora | participantes | candidat[oa] | doutorand[oa] | quem`,
    affiliation: 'afiliação',
    when: row`horário | dia`,
    end: 'fim',
    place: row`presencial | local | sala | onde`,
    online: row`ligação | link do zoom`,
    category: row`ciclo | série`,
    host: 'anfitrião',
    contact: row`dúvidas | informações | contacto | contato | organizadores`,
    organizer: row`organizado por | realização`,
    admission: row`custo | preço`,
    timeZone: 'fuso horário',
    notes: row`banca(?: examinadora)? | orientadora? | mediação | apoio | patrocínio | modera | inscrição
      | senha`,
  },

  sender: row`de | assunto`,
  sent: row`enviado | data`,
  head: 'para',
  wroteOn: 'em',
  wrote: 'escreveu',
  forwarded: 'encaminhad',
  greeting: row`prezad[oa]s | car[oa]s | olá`,
  closing: row`atenciosamente | (?:com os melhores )?cumprimentos | abraços | abs | um abraço | att`,
  button: row`ir para o conteúdo | adicionar ao calendário`,
  updated: row`publicado e[ml] | última atualização`,
  share: 'compartilhar',

  talk: 'palestra',
  speaks: row`falará | fala | defenderá | apresentará | proferirá | ministrará`,
  welcomes: row`recebemos | receberemos`,
  by: row`de | por`,
  on: row`sobre | de`,
  entitled: row`com o título | intitulad[ao]`,
  conversation: 'um diálogo com',
  work: row`livro | romance | autora?`,
  series: row`(?:do|o|no|nosso) (?:ciclo|seminário)`,
  defence: 'defesa',

  honorific: row`Prof\.ª | Profa\.? | Dr\.ª | Dra\.? | [Dd]outora? | [Pp]rofessora?`,
  lives: row`é | foi | tem | nasceu | trabalha`,
  signing: row`diretora? | coordenadora?`,
  patron: row`organizad[ao] por | em (?:parceria|colaboração) com`,

  category: row`seminário | colóquio | palestra | conferência`,
  notice: row`aviso | convite`,
  place: row`livraria | auditório | aud\.? | biblioteca | bloco | andar | salão | sala | edifício | prédio | piso
    | anfiteatro | aula`,
  room: row`sala | aula`,
  institution: row`departamento | \bcentro\b | faculdade | escola | laborat[óo]rio`,

  thereIs: 'haverá',
  afterwards: row`seguid[oa] d[eo]`,
  until: row`antes | até`,
  open: row`por (?:confirmar|anunciar|definir) | a (?:confirmar|definir)`,
  cancelled: row`cancelad[oa]`,
  changed: row`adiad[ao] | alteração de`,

  visitors: row`entrada (?:livre|franca|gratuita) | evento gratuito | (?:pede|agradece|solicita)-se | inscriç
    | aberto a | para mais | será servido | a presença é | haverá emissão | contamos com | compartilhe
    | qualquer (?:dúvida|informação) | a entrada é | segue-se`,
  inviting: row`bem-vind[oa]s`,
  practical: row`por favor | inscri\p{L}+ | jantar`,
  ofSeries: row`(?:todos os|todas as|os|as) (?:seminários|palestras|sessões) (?:são|serão|realizam|ocorrem|decorrem)`,
  upcoming: row`próxim[oa]s\s | outros eventos`,

  and: 'e',
  inNames: row`de | do | da | e`,
  leading: row`por | com | sobre`,
  preposition: row`de | d[oa]`,
  verb: row`é | será | são | apresenta | convida`,
  common: row`o | os | as | da | do | dos | e | em | uma | para | que | por | com | se | no | na | ao | não`,
};
