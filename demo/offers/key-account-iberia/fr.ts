import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Responsable grands comptes Espagne et Portugal F/H, projet Zandrivelle',
  summary:
    "Douze organismes de bassin et sociétés d'eau d'Espagne et du Portugal représentent les deux tiers de nos ventes dans la péninsule. Avec le projet Zandrivelle, vous devenez leur interlocuteur ou interlocutrice de référence, qui connaît leurs barrages, leurs ravins et leurs budgets et fait grandir chaque réseau de mesure avec eux.",
  responsibilities: [
    'Suivre un portefeuille de douze clients et tenir avec chacun une réunion par trimestre, si possible sur place',
    'Établir un plan de compte à trois ans avec les stations à renouveler, les bassins sans couverture et le budget prévisible',
    'Présenter chaque automne un bilan de la disponibilité des données et des alertes émises pendant la saison des pluies',
    "Repérer de nouveaux besoins, comme les ravins urbains ou les déversoirs d'orage, et en faire des propositions avec prix et délai",
    'Négocier les renouvellements de maintenance et de licences de Tallowmere Current avant leur échéance',
    "Coordonner la pose, l'assistance et la facturation en cas d'incident, et ne pas lâcher le dossier avant sa clôture",
    "Préparer les appels d'offres du projet Zandrivelle avec l'équipe des offres et relever dans les cahiers des charges les risques techniques et financiers",
    'Tenir la prévision des ventes dans le CRM avec un écart maximal de 10 % par trimestre',
    'Organiser une journée annuelle où les techniciens et techniciennes des clients partagent leurs expériences entre eux',
  ],
  requirements: [
    "Cinq ans d'expérience dans la gestion de grands comptes ou la vente technique aux administrations et aux sociétés d'eau",
    "Diplôme universitaire en ingénierie, en sciences de l'environnement ou en gestion d'entreprise",
    'Solide connaissance des marchés publics en Espagne et notions de ceux du Portugal',
    'Espagnol de langue maternelle ou équivalent, portugais pour mener des réunions et anglais pour travailler avec le siège',
    "Capacité d'expliquer un contrat de service, chiffres clairs à l'appui, à la direction, au contrôle financier et aux techniciens",
    'Disponibilité pour environ huit jours de déplacement par mois dans la péninsule et permis B',
  ],
  niceToHaves: [
    "Expérience des systèmes automatiques d'information hydrologique ou de la télégestion des réseaux d'eau",
    "Connaissance des bassins méditerranéens et de leurs crues d'automne",
    "Maîtrise de Power BI ou d'un outil semblable pour préparer les rapports de compte",
  ],
  benefits: [
    "Part variable allant jusqu'à 20 % du fixe, dont la moitié liée à la satisfaction des clients",
    'Deux jours de télétravail par semaine et arrivée libre entre 7 h 30 et 10 h',
    "Journée continue en juillet et en août ainsi que tous les vendredis de l'année",
    '25 jours ouvrables de congés, en plus du 24 et du 31 décembre',
    'Assurance santé privée pour vous et la moitié de la cotisation pour votre famille',
    'Cours de portugais pendant le temps de travail, avec des enseignants de langue maternelle',
    'Voiture hybride de fonction, utilisable aussi à titre privé',
  ],
};
