import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Spécialiste du support client – réseaux hydrométriques (F/H)',
  summary:
    'Quand un limnimètre se tait la veille d’un orage, c’est vous que la commune appelle. Vous accompagnez depuis Bruxelles les gestionnaires de cours d’eau et les villes qui utilisent nos capteurs et la plateforme Tallowmere Current, en français comme en anglais, du premier appel jusqu’à la résolution.',
  responsibilities: [
    'Répondre aux demandes reçues par téléphone, par courriel et sur le portail, avec une première réponse en moins de deux heures ouvrées.',
    'Déterminer à distance si une panne vient du capteur, de la batterie, de la liaison radio ou de la plateforme.',
    'Guider pas à pas les équipes de terrain qui remplacent un capteur radar ou redémarrent une centrale d’acquisition.',
    'Vérifier avec le client les seuils d’alerte de ses stations avant chaque saison de crues.',
    'Rédiger des tickets précis pour l’équipe technique, avec relevés, captures d’écran et étapes pour reproduire le problème.',
    'Tenir le client informé chaque jour ouvré tant que son incident n’est pas clos.',
    'Organiser les retours en atelier des appareils défectueux et suivre leur réparation jusqu’à la réexpédition.',
    'Mettre à jour la base de connaissances dès qu’une même question revient trois fois.',
    'Assurer une semaine d’astreinte toutes les six semaines, de préférence en binôme pendant les premiers mois.',
  ],
  requirements: [
    'Au moins deux ans d’expérience dans un support client technique, par exemple en télécoms, en logiciel ou en instrumentation.',
    'Français courant à l’oral et à l’écrit, et anglais suffisant pour mener seul·e un appel de dépannage.',
    'Bases solides en réseaux mobiles, en adressage IP et en lecture de journaux système.',
    'Aisance avec un outil de tickets et avec Excel pour repérer une valeur aberrante dans une série de mesures.',
    'Une écriture claire, qui reste compréhensible pour un agent communal comme pour une hydrologue.',
    'Du calme lorsque plusieurs clients appellent en même temps sous une alerte de pluie.',
    'Domicile situé à moins d’une heure de Bruxelles, pour venir au bureau deux jours par semaine.',
  ],
  niceToHaves: [
    'Une bonne connaissance du néerlandais, utile avec nos clients de la périphérie et de Flandre.',
    'Une première expérience en hydrologie, en météorologie ou dans un service technique communal.',
    'Des notions de SQL pour interroger vous-même l’historique des mesures d’une station.',
  ],
  benefits: [
    'Chèques-repas de 8 € par jour presté et écochèques versés chaque année en juin.',
    'Assurance hospitalisation et ambulatoire prise en charge à 100 % pour vous et vos enfants.',
    'Abonnement de train, tram et bus intégralement remboursé, ou indemnité vélo au kilomètre.',
    'Trois jours de télétravail par semaine, avec une indemnité mensuelle et un écran fourni.',
    'Vingt-six jours de congé par an, en plus des jours fériés et de la récupération des astreintes.',
    'Deux semaines d’immersion auprès de nos techniciens de terrain pendant votre premier semestre.',
  ],
};
