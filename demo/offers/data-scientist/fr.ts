import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Data scientist F/H, prévision des crues et des pluies',
  summary:
    'Vous développez les modèles grâce auxquels Tallowmere Current prévoit le niveau d’une rivière à deux, six et vingt-quatre heures. Vous travaillez depuis chez vous, en Allemagne ou en France, dans une équipe de cinq personnes, au contact des hydrologues qui connaissent les bassins versants et des ingénieurs qui exploitent les modèles.',
  responsibilities: [
    'Développer et comparer des modèles de prévision des niveaux d’eau, de la simple régression aux réseaux récurrents, pour plus de 900 stations.',
    'Combiner mesures des limnimètres, radar météorologique et prévisions numériques en variables qui restent fiables lors de pluies extrêmes.',
    'Indiquer honnêtement l’incertitude de chaque prévision, pour qu’un agent de permanence distingue une crue probable d’une crue possible.',
    'Détecter automatiquement les capteurs défaillants, par exemple un limnimètre bloqué par du bois flotté ou un pluviomètre rempli de feuilles.',
    'Confronter nos prévisions à la réalité après chaque crue et publier le résultat auprès des clients, qu’il soit bon ou mauvais.',
    'Construire en Python des chaînes d’entraînement reproductibles, qu’un collègue peut relancer un an plus tard avec le même résultat.',
    'Remettre les modèles à l’équipe backend avec leur documentation, leurs tests et des limites convenues de temps de calcul et de mémoire.',
    'Expliquer les modèles et leurs faiblesses aux autorités de l’eau lors d’appels, dans de courts rapports et parfois en atelier.',
    'Prendre soin de nos archives de crues historiques et documenter les lacunes, les stations déplacées et les changements de méthode de mesure.',
    'Lire les nouveaux travaux sur la prévision des crues et tester les idées prometteuses sur nos données avant d’en parler.',
  ],
  requirements: [
    'Un diplôme en statistique, physique, sciences de l’environnement, informatique ou dans une discipline quantitative voisine.',
    'Trois ans ou plus de travail sur des modèles utilisés en production et pas seulement dans une étude.',
    'Une très bonne maîtrise de Python avec pandas ou Polars, scikit-learn et un framework d’apprentissage profond.',
    'Des bases solides en analyse de séries temporelles, y compris une validation qui ne laisse pas fuir l’avenir dans le passé.',
    'Un bon niveau en SQL et l’expérience de jeux de données qui ne tiennent pas dans la mémoire d’un ordinateur portable.',
    'La capacité d’expliquer une probabilité à quelqu’un qui doit décider ce soir s’il faut fermer une route.',
    'Un anglais courant, et un allemand ou un français suffisant pour une conversation avec les clients.',
    'Une résidence en Allemagne ou en France et la disponibilité pour voyager environ quatre fois par an.',
  ],
  niceToHaves: [
    'Expérience des modèles hydrologiques ou de la modélisation pluie-débit à l’échelle du bassin versant.',
    'Connaissance des produits de radar météorologique, des fichiers NetCDF et de bibliothèques telles que xarray.',
    'Publications, conférences ou contributions open source en statistique environnementale.',
  ],
  benefits: [
    'Le télétravail comme règle, avec un contrat soumis au droit du pays où vous vivez.',
    'Un budget de 1 200 euros à l’arrivée pour équiper votre bureau à domicile, puis 40 euros par mois pour l’électricité et Internet.',
    'Quatre semaines d’équipe par an à Berlin, Lyon ou Graz, voyage, hôtel et repas pris en charge.',
    'Trente jours de congés dans les deux pays, et les jours fériés de votre lieu de résidence.',
    'Un jour sur dix pour des recherches de votre choix sur nos données, avec la possibilité d’en publier les résultats.',
    'Du temps de calcul sur nos propres serveurs GPU, sans demande préalable ni plafond mensuel.',
  ],
};
