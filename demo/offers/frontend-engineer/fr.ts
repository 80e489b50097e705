import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Développeur frontend F/H, cartes et tableaux de bord hydrologiques',
  summary:
    'À Lyon, vous concevez l’interface de Tallowmere Current, les cartes, courbes et alertes que des agents de permanence consultent à trois heures du matin quand l’eau monte. Vous rejoignez quatre développeurs et une designer qui testent chaque écran avec celles et ceux qui s’en servent.',
  responsibilities: [
    'Développer en TypeScript et React les écrans de suivi des rivières, des pluies et du vent utilisés par plus de 120 collectivités.',
    'Afficher sur une carte des milliers de stations dont l’état change chaque minute, sans ralentir un ordinateur de bureau ordinaire.',
    'Créer des graphiques de niveaux et de débits sur lesquels on lit d’un coup d’œil le seuil dépassé et la prévision.',
    'Rendre l’application accessible selon les WCAG 2.2 niveau AA, au clavier, au lecteur d’écran et pour les personnes daltoniennes.',
    'Faire en sorte que l’essentiel reste lisible sur un téléphone, au bord d’une rivière et avec un réseau faible.',
    'Faire vivre notre bibliothèque de composants avec la designer et documenter chaque composant par des exemples.',
    'Préparer l’interface à ses cinq langues, dont l’arabe écrit de droite à gauche, dès la première maquette.',
    'Écrire des tests de composants et des scénarios de bout en bout qui tournent à chaque demande de fusion.',
    'Définir avec l’équipe backend des contrats d’API clairs et signaler tôt ce qui manque à l’interface.',
    'Observer trois ou quatre fois par an une salle de permanence en activité et en tirer des améliorations précises.',
    'Mesurer les temps de chargement réels chez nos clients et corriger ce qui dépasse les deux secondes.',
  ],
  requirements: [
    'Au moins trois ans d’expérience dans le développement d’applications web utilisées au quotidien par des professionnels.',
    'Excellente connaissance de TypeScript, de React, du HTML sémantique et du CSS moderne.',
    'Expérience des cartes interactives ou de la visualisation de données, par exemple avec MapLibre ou D3.',
    'Pratique concrète de l’accessibilité numérique, au-delà des vérifications automatiques.',
    'Habitude des tests automatisés, par exemple avec Vitest et Playwright, et des relectures de code.',
    'Sens du détail visuel et capacité à défendre un écran simple face à une longue liste de souhaits.',
    'Français courant et anglais suffisant pour travailler chaque jour avec les équipes de Berlin et de Dublin.',
  ],
  niceToHaves: [
    'Expérience de WebGL ou du rendu de grandes séries temporelles dans le navigateur.',
    'Connaissance du RGAA et des attentes du secteur public en matière d’accessibilité.',
    'Goût pour la cartographie, la randonnée fluviale ou la météo, qui nourrit souvent nos discussions.',
  ],
  benefits: [
    'Deux jours fixes par semaine dans nos bureaux de la Presqu’île, les autres jours en télétravail si vous le souhaitez.',
    'Vingt-cinq jours de congés payés et dix jours de RTT par an, à poser librement avec l’accord de l’équipe.',
    'Une carte de titres-restaurant de 10 euros par jour travaillé, prise en charge à 60 % par l’entreprise.',
    'Une mutuelle familiale payée à 80 % et une prévoyance dès le premier jour.',
    'Le remboursement de 75 % de l’abonnement aux transports lyonnais ou un forfait vélo de 600 euros par an.',
    'Une conférence de votre choix en Europe chaque année, billet, train et hôtel compris.',
    'Un poste de travail choisi par vos soins, avec deux écrans calibrés et un fauteuil réglable également pour la maison.',
  ],
};
