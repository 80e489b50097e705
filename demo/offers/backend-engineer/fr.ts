import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Développeur backend F/H, plateforme d’alerte aux crues (projet Quellborix)',
  summary:
    'Vous développez les services de Tallowmere Current, la plateforme qui transforme les mesures de 14 000 limnimètres et pluviomètres en alertes aux crues pour les villes et les autorités de l’eau. Au sein d’une équipe berlinoise de six personnes, vous prenez part au projet Quellborix et répondez de votre code, de la première esquisse à la nuit où il doit tenir.',
  responsibilities: [
    'Développer et exploiter les services TypeScript et Go qui reçoivent, contrôlent et enregistrent environ 40 millions de mesures par jour.',
    'Piloter le projet Quellborix, la réécriture de notre couche d’ingestion, qui remplace les imports nocturnes par un flux livrant les mesures en dix secondes.',
    'Concevoir les tables et les partitions PostgreSQL pour que vingt ans de niveaux d’eau puissent être interrogés sans attente.',
    'Écrire le moteur de règles qui décide quand la montée d’un niveau devient une alerte et rendre chaque décision traçable après coup.',
    'Maintenir l’API publique par laquelle les autorités de l’eau récupèrent niveaux, pluies et prévisions pour leurs propres salles de contrôle.',
    'Mettre en production, avec les data scientists, leurs modèles de prévision, accompagnés de tests, de versions et d’un retour arrière possible.',
    'Traiter avec soin les cas délicats, comme les capteurs pris dans la glace, les horloges qui dérivent ou les mesures arrivées trois jours trop tard.',
    'Relire le code de vos collègues et consigner les raisons des grandes décisions techniques dans de courtes notes de conception.',
    'Participer à l’astreinte, une semaine sur sept, et faire de chaque incident une correction et un compte rendu lisible.',
    'Accompagner deux fois par an une visite chez un client pour voir comment les agents de permanence utilisent nos alertes lors d’un exercice de crue.',
  ],
  requirements: [
    'Au moins quatre ans d’expérience dans le développement de services backend dont d’autres dépendent chaque jour.',
    'Bonne maîtrise de TypeScript sous Node.js ou de Go, et l’envie d’apprendre l’autre langage avec nous.',
    'Très bonne connaissance de SQL et de PostgreSQL, y compris les index, les plans d’exécution et les migrations de schéma sans interruption.',
    'Expérience pratique des files de messages ou des flux d’événements, et de ce qui se passe quand un message arrive deux fois.',
    'L’habitude d’écrire des tests automatisés qui décrivent un comportement et survivent à un remaniement du code.',
    'Expérience de l’exploitation de vos propres services, en cherchant la cause d’un problème dans les journaux, les métriques et les traces.',
    'Un anglais écrit clair pour les notes de conception, les comptes rendus d’incident et les échanges avec des collègues de cinq pays.',
    'Le droit de travailler en Allemagne, ou l’envie de vous y installer avec notre aide pour le visa et les démarches.',
  ],
  niceToHaves: [
    'Expérience des séries temporelles, par exemple avec TimescaleDB ou une extension comparable.',
    'Notions d’hydrologie, de météorologie ou de formats géographiques tels que GeoJSON et WaterML.',
    'Un allemand de niveau B1 ou plus, utile dans les échanges avec les autorités de l’eau locales.',
  ],
  benefits: [
    'Trente jours de congés payés par an, auxquels s’ajoutent les 24 et 31 décembre, offerts par l’entreprise.',
    'Deux ou trois jours par semaine dans nos bureaux au bord du canal de la Spree, le reste là où vous travaillez bien.',
    'Une prime pour chaque semaine d’astreinte et un jour de repos après une nuit d’intervention.',
    'Un budget de formation de 1 800 euros par an et six jours de travail pour l’utiliser.',
    'Une retraite d’entreprise pour laquelle Tallowmere ajoute 20 % à ce que vous versez.',
    'Le Deutschlandticket pour les transports locaux ou un vélo en leasing, selon ce qui vous convient le mieux.',
    'Une aide à l’installation à Berlin, avec un conseil dédié, le premier mois en logement meublé et un cours d’allemand.',
  ],
};
