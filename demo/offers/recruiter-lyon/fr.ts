import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Chargé·e de recrutement France et Suisse romande (F/H)',
  summary:
    'Électroniciennes, hydrologues, monteurs de mâts météo : nos métiers sont rares et les bons profils ne lisent pas toujours les annonces. Depuis Lyon, vous menez une trentaine de recrutements par an, de la prise de besoin jusqu’au premier jour, avec l’ambition de répondre à chaque candidature en cinq jours.',
  responsibilities: [
    'Clarifier chaque besoin avec la ou le manager et rédiger une annonce qui dit vraiment en quoi consiste le travail.',
    'Mener une trentaine de recrutements par an, de la technique de terrain au développement logiciel.',
    'Chercher activement des candidates et candidats dans les écoles, les associations professionnelles et les réseaux spécialisés.',
    'Conduire les premiers entretiens par téléphone ou en visio à partir d’une grille commune.',
    'Préparer les managers aux entretiens structurés et veiller à des critères identiques pour toutes et tous.',
    'Répondre à chaque candidature en cinq jours ouvrés, y compris par un refus motivé.',
    'Coordonner les mises en situation, par exemple le diagnostic d’un capteur en panne à l’atelier.',
    'Négocier les propositions d’embauche dans le respect de la grille salariale et préparer les contrats avec la paie.',
    'Suivre l’arrivée des nouvelles recrues à un, trois et six mois et en tirer des enseignements.',
    'Représenter Tallowmere sur quatre salons étudiants par an à Lyon, Grenoble et Lausanne.',
    'Publier chaque trimestre les délais, les sources et la mixité de nos recrutements.',
  ],
  requirements: [
    'Au moins trois ans d’expérience en recrutement, en cabinet ou en entreprise, dont une part de profils techniques.',
    'Pratique de l’entretien structuré et connaissance des règles de non-discrimination à l’embauche.',
    'Français irréprochable et anglais courant, car un tiers des managers travaille à Londres ou à Berlin.',
    'Aisance avec un logiciel de suivi des candidatures et avec les tableaux croisés d’Excel.',
    'Capacité à dire non à un manager lorsque la recherche ne correspond pas au marché.',
    'Sens de la confidentialité et respect strict du RGPD dans la gestion des dossiers.',
    'Disponibilité pour six à huit déplacements d’une journée par an en région et en Suisse.',
  ],
  niceToHaves: [
    'Une connaissance du bassin d’emploi lyonnais et grenoblois en électronique ou en instrumentation.',
    'Une expérience du recrutement en Suisse romande, permis de travail compris.',
    'L’envie d’accueillir et de former une personne en alternance dès la deuxième année.',
  ],
  benefits: [
    'Deux à trois jours de télétravail par semaine, à organiser librement avec l’équipe.',
    'Dix jours de RTT en plus de vos cinq semaines de congés payés.',
    'Titres-restaurant de 9,50 €, financés à 60 % par l’employeur.',
    'Mutuelle familiale prise en charge à 75 % et prévoyance complète.',
    'Forfait mobilités durables de 600 € par an ou abonnement de transport remboursé à 75 %.',
    'Accord d’intéressement lié aux résultats du groupe et abondement du plan d’épargne.',
    'Une formation certifiante à l’évaluation des compétences au cours de la première année.',
  ],
};
