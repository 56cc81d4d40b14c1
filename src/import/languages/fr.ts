import { row, type Vocabulary } from './vocabulary.ts';

export const fr: Partial<Vocabulary> = {
  labels: {
    title: row`titre | titre de (?:la thèse|l.exposé) | sujet | quoi`,
    abstract: row`résumé de l[’']exposé | présentation`,
    bio: row`notice biographique | bio-express | à propos de l[’'](?:orateur|oratrice|intervenante?)`,
    speaker: row`orateur | oratrice | orateur·rice | conférencier | conférencière | intervenante?
      | conférence de | candidate? | qui`,
    affiliation: 'établissement',
    when: row`quand | jour | horaire`,
    end: 'fin',
    place: row`en présentiel | salle | salon | endroit | où`,
    online: row`lien (?:zoom|visio|de connexion) | lien | visio`,
    category: row`série | cycle`,
    host: row`invité par | hôte`,
    email: 'courriel',
    contact: row`informations | renseignements | organisateurs`,
    organizer: row`organisé par | organisateur`,
    audience: 'public visé',
    admission: 'tarif',
    timeZone: 'fuseau horaire',
    notes: row`direct(?:eur|rice) de thèse | composition du jury | jury | discutante? | modérat(?:eur|rice)
      | présidence | inscription | langue | code | mot de passe | animation | animat(?:eur|rice)`,
    details: 'détails',
  },

  sender: row`de | objet`,
  sent: 'envoyé',
  head: 'à',
  wroteOn: 'le',
  wrote: 'a écrit',
  forwarded: 'transféré',
  greeting: row`ch[eè]re?s? | bonjour`,
  closing: row`à (?:bientôt|lundi|mardi|mercredi|jeudi|vendredi|demain) | cordialement | bien (?:à vous|cordialement) | amicalement`,
  button: row`aller au contenu | ajouter (?:à|au) (?:mon |l[’']agenda|calendrier).* | partager | imprimer
    | mentions légales`,
  updated: row`dernière (?:mise à jour|modification) | mis(?:e)? à jour | publié le`,
  share: 'partager',
  unsubscribe: 'désabonner',

  talk: row`conférence | exposé | séminaire | intervention`,
  speaks: row`parlera | parle | soutiendra | soutient | présentera | donnera | prononcera | interviendra`,
  welcomes: row`(?:entendrons|recevrons|recevons|accueillerons|accueillons)
    | accueillir(?: (?:la semaine prochaine|aujourd[’']hui|demain))? | recevoir`,
  by: row`de | par | d[’']`,
  on: row`sur | de`,
  entitled: row`s[’']intitule | intitulée?s? | sa thèse`,
  conversation: row`une? (?:conversation|rencontre) avec`,
  work: row`livre | roman | auteure? | autrice`,
  series: row`(?:du|le|au|notre) (?:séminaire|cycle)`,
  defence: row`soutenance(?: de thèse)?`,

  honorific: row`M\. | Mme | Madame | Monsieur | Mademoiselle`,
  role: row`direct(?:rice|eur) | maître | chargée? | professeure?`,
  lives: row`est | était | a | enseigne | dirige | née? | travaille`,
  signing: row`direct(?:eur|rice) | doyenne? | coordonnat(?:eur|rice) | responsable`,
  patron: row`organisée? par | en (?:partenariat|collaboration) avec`,

  category: row`séminaire | colloque | conférence`,
  events: 'conférences',
  notice: row`avis\b | annonce`,
  place: row`librairie | salle | salon | amphi(?:théâtre)? | bâtiment | étage | bibliothèque`,
  room: 'salle',
  street: 'rue',
  institution: row`departement(?!s) | département | bureau | école | faculté | laboratoire | \bCNRS\b
    | \bINRIA\b | \bEPFL\b`,

  served: row`déjeuner | café | pot\b | accueil | collation`,
  thereIs: 'il y aura',
  afterwards: row`suivie? d[e’']`,
  until: row`avant | jusqu[’']au`,
  open: row`à (?:préciser|venir|confirmer)`,
  cancelled: row`annulée?`,
  changed: row`reportée? | déplacée? | changement de`,

  visitors: row`entrée (?:libre|gratuite) | devant (?:le|un) jury | prière de | un (?:café|pot|cocktail)
    | inscription | ouvert à | venez | (?:le séminaire|la (?:soutenance|conférence|séance)) (?:sera|est|aura)
    | il (?:sera|est) possible de | pour (?:plus|toute) | merci de | nous vous attendons | apportez`,
  inviting: row`bienvenue | vous êtes (?:\p{L}+ )?conviés | n[’']hésitez pas`,
  practical: row`merci de | inscri\p{L}+ | dîner`,
  ofSeries: row`(?:tous les|toutes les|les) (?:exposés|séances|conférences|séminaires) (?:ont lieu|se tiennent|auront|sont)`,
  upcoming: row`prochain(?:e?s)?\s | (?:la )?séance (?:suivante|du) | autres événements
    | à (?:lire|voir) aussi`,

  and: 'et',
  inNames: row`de | la | le | les | du | des | et`,
  leading: row`par | avec | sur`,
  preposition: 'de',
  verb: row`est | sont | sera | seront | présente | invite`,
  common: row`le | la | les | des | du | et | est | dans | une | pour | sur | nous | que | qui | par | au
    | aux | sera`,
};
