import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Technicien·ne limnimétrie à temps partiel (F/H)',
  summary:
    'Depuis les crues de ces dernières années, les communes des vallées de la Meuse, de l’Ourthe et de la Vesdre comptent sur nos échelles et nos capteurs. Vous entretenez ce réseau de 64 stations à raison de 20 heures par semaine, réparties sur trois jours fixes au départ de Liège.',
  responsibilities: [
    'Effectuer la tournée d’entretien de 64 stations limnimétriques selon un planning établi chaque mois.',
    'Nettoyer les échelles, les tubes et les sondes, et retirer les branches et déchets qui faussent la mesure.',
    'Comparer le niveau affiché par le capteur avec la lecture à l’échelle et corriger le décalage éventuel.',
    'Remplacer les batteries, les panneaux solaires et les modems défectueux directement sur place.',
    'Étalonner les sondes de pression à l’atelier et consigner les résultats dans le registre de métrologie.',
    'Photographier chaque station avant et après l’intervention et compléter la fiche dans l’application de terrain.',
    'Contrôler les stations sensibles avant les périodes de fortes pluies annoncées et après chaque crue.',
    'Signaler aux gestionnaires des cours d’eau les berges abîmées, les vols et les actes de vandalisme constatés.',
    'Tenir à jour le stock de pièces de la camionnette et commander à temps ce qui manque.',
  ],
  requirements: [
    'Un certificat de fin d’études secondaires en électromécanique, en électricité ou en mécanique, ou une pratique équivalente.',
    'À l’aise avec un multimètre, un fer à souder et la lecture d’un schéma électrique simple.',
    'Permis de conduire B et goût de la conduite sur de petites routes, par tous les temps.',
    'Bonne condition physique pour descendre une berge avec du matériel et travailler en cuissardes.',
    'Rigueur dans les relevés, car une erreur de deux centimètres peut retarder une alerte.',
    'Maîtrise du français et compréhension des notices techniques rédigées en anglais.',
  ],
  niceToHaves: [
    'Une attestation VCA de base en cours de validité, que nous pouvons aussi vous faire passer.',
    'Une première expérience dans l’entretien de stations de pompage, d’écluses ou de réseaux d’eau.',
    'Des notions de néerlandais ou d’allemand pour les stations proches des frontières linguistiques.',
  ],
  benefits: [
    'Un contrat à durée indéterminée de 20 heures par semaine, avec des jours fixes choisis ensemble.',
    'Des chèques-repas de 8 euros par jour travaillé et des éco-chèques une fois par an.',
    'Une camionnette équipée pour les tournées et tous les vêtements de protection fournis.',
    'Une prime de 45 euros par sortie d’urgence, en plus des heures prestées.',
    'Une assurance hospitalisation identique à celle du personnel à temps plein.',
    'Deux semaines de formation au départ, en binôme avec la personne qui part à la pension.',
  ],
};
