import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Ingénieur·e support technique – stations hydrologiques et météorologiques (F/H)',
  summary:
    'Vous rejoignez notre équipe de Rabat, au service des agences de bassin et des communes qui mesurent les rivières, la pluie et le vent avec nos appareils. Vous diagnostiquez à distance, visitez les stations si nécessaire et veillez à ce que les données arrivent sans interruption dans Tallowmere Current, surtout en saison de crues.',
  responsibilities: [
    'Diagnostiquer à distance les pannes des centrales d’acquisition, des capteurs radar et des pluviomètres, puis les réparer ou guider le technicien sur place.',
    'Suivre chaque jour l’état d’environ deux cents stations sur le tableau de bord et prévenir le client avant qu’il ne remarque la panne.',
    'Vous rendre deux à trois fois par mois dans les stations pour étalonner les appareils et remplacer les pièces abîmées.',
    'Régler la transmission par réseau mobile et par satellite sur les sites de montagne mal couverts.',
    'Définir les seuils d’alerte de crue avec les ingénieurs du client et documenter chaque modification.',
    'Écrire de courts scripts Python pour contrôler la qualité des mesures et repérer les valeurs aberrantes.',
    'Transmettre les défauts récurrents à l’équipe de développement, journaux et étapes de reproduction à l’appui.',
    'Former sur leur lieu de travail les techniciens des clients à la maintenance préventive, en arabe ou en français.',
    'Préparer pour chaque client un rapport mensuel sur la disponibilité des données, les pannes et leur durée de traitement.',
    'Participer à l’astreinte de nuit une semaine sur cinq, d’octobre à avril.',
  ],
  requirements: [
    'Diplôme d’ingénieur ou licence en électronique, télécommunications, informatique industrielle ou équivalent.',
    'Trois ans d’expérience au moins en support technique ou en maintenance d’appareils de mesure sur le terrain.',
    'Maîtrise de l’arabe et du français à l’oral et à l’écrit, et lecture de documents techniques en anglais.',
    'Connaissance pratique des protocoles Modbus et MQTT, des bases des réseaux et de Linux.',
    'Capacité à lire un schéma électrique et à utiliser un multimètre en sécurité sur site.',
    'Permis B et goût des déplacements loin des routes goudronnées.',
    'Un ton calme et clair face à un client inquiet qui attend les données de sa rivière.',
    'Rigueur dans le compte rendu des interventions, pour qu’un collègue puisse reprendre le dossier le lendemain.',
  ],
  niceToHaves: [
    'Une expérience dans une agence de bassin, un service météorologique ou un bureau d’études en hydrologie.',
    'La pratique de PostgreSQL et des requêtes sur des séries temporelles.',
    'La connaissance de l’amazighe, qui facilite le travail avec les gardiens locaux des stations.',
  ],
  benefits: [
    'Treizième mois versé en décembre et prime pour chaque semaine d’astreinte.',
    'Assurance santé complémentaire pour le conjoint et les enfants, en plus de la couverture sociale légale.',
    'Deux jours de télétravail par semaine, avec une participation aux frais d’internet.',
    'Voiture de service pour les déplacements et indemnité journalière de logement et de repas.',
    'Vingt-quatre jours de congés payés par an, en plus des jours fériés.',
    'Deux semaines de formation dans notre atelier d’étalonnage au cours des trois premiers mois.',
    'Budget annuel de 8 000 dirhams pour les formations et certifications techniques de votre choix.',
  ],
};
