import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Technicien·ne de maintenance, stations pluviométriques et hydrologiques (F/H)',
  summary:
    'Notre antenne de Casablanca entretient plus de 120 pluviomètres, capteurs de niveau et mâts météo entre Rabat et El Jadida. Au sein d’une équipe de cinq, vous partez d’un atelier bien équipé pour dépanner, étalonner et améliorer ces stations, et vous formez les agents des communes qui les utilisent.',
  responsibilities: [
    'Assurer la maintenance préventive de 40 stations, chacune visitée au moins quatre fois par an.',
    'Diagnostiquer les pannes de capteurs, d’alimentation et de transmission, d’abord à distance puis sur site.',
    'Réparer à l’atelier les cartes électroniques, les connecteurs et les boîtiers revenus du terrain.',
    'Étalonner les pluviomètres à augets et les capteurs radar à l’aide de nos bancs de référence.',
    'Protéger le matériel de la poussière, de l’air salin et de la chaleur par des solutions simples et durables.',
    'Vérifier après chaque orage que les stations d’oued transmettent encore et que les mesures restent plausibles.',
    'Rédiger un compte rendu d’intervention clair, avec photos, le jour même de la visite.',
    'Former les agents communaux à la lecture des données et aux petits gestes d’entretien courant.',
    'Suivre les pièces détachées, les retours sous garantie et les formalités douanières avec notre siège.',
  ],
  requirements: [
    'Diplôme de technicien spécialisé ou BTS en électronique, électromécanique ou maintenance industrielle.',
    'Deux ans d’expérience au moins dans le dépannage d’équipements électroniques sur le terrain.',
    'Bonne pratique de la soudure, de l’oscilloscope et des liaisons série RS-485 et SDI-12.',
    'Permis de conduire B et disponibilité pour deux à trois jours de déplacement par semaine.',
    'Français écrit et parlé, et arabe courant pour les échanges avec les communes et les riverains.',
    'Sens du service et patience face à des utilisateurs qui découvrent le matériel.',
    'Respect strict des consignes de sécurité pour le travail en hauteur et à proximité des oueds.',
  ],
  niceToHaves: [
    'Une habilitation électrique ou une formation reconnue au travail en hauteur.',
    'Des notions d’anglais technique et l’envie de suivre des formations à l’étranger.',
    'Une connaissance de l’amazighe, utile dans certaines communes de l’arrière-pays.',
  ],
  benefits: [
    'Un treizième mois versé en décembre et une prime d’objectif semestrielle.',
    'L’affiliation à la CNSS et une mutuelle complémentaire prise en charge à 80 pour cent, famille comprise.',
    'Une voiture de service, une indemnité de repas et l’hôtel réservé par nos soins lors des déplacements.',
    'Vingt-deux jours ouvrables de congés payés dès la première année.',
    'Une semaine de travail de cinq jours, avec des horaires aménagés pendant le ramadan.',
    'Trois semaines de formation initiale, dont une auprès de notre laboratoire d’étalonnage.',
  ],
};
