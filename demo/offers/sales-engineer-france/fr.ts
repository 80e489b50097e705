import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Ingénieur ou ingénieure avant-vente, mesure hydrologique F/H',
  summary:
    "Entre la collectivité qui craint la prochaine crue et nos équipes de conception, il faut quelqu'un qui parle les deux langues. Vous traduisez un besoin de surveillance en un réseau de capteurs chiffré, vérifié sur le terrain et que nos installateurs pourront réellement poser.",
  responsibilities: [
    "Accompagner les commerciaux chez les syndicats de rivière, les métropoles et les régies d'eau pour analyser leurs points de débordement",
    'Visiter les sites envisagés et relever hauteur de pont, vitesse du courant, couverture mobile et exposition au soleil',
    'Choisir entre radar, sonde de pression et échelle vidéo, et justifier ce choix dans une note de deux pages',
    "Dimensionner l'alimentation, la transmission et le stockage des données pour des réseaux de 5 à 120 stations",
    "Préparer des démonstrations de la plateforme Tallowmere Current avec les hauteurs d'eau réelles du client",
    'Chiffrer le matériel, la pose et la maintenance, puis défendre les hypothèses devant le service achats',
    "Rédiger les mémoires techniques des appels d'offres et répondre aux questions dans les délais du règlement de consultation",
    'Organiser des essais de trois mois sur une ou deux stations pilotes, avec des critères de réussite fixés par écrit',
    'Remonter aux équipes produit les demandes qui reviennent, avec le nombre de clients concernés et le montant en jeu',
    'Former les commerciaux aux nouveaux capteurs et tenir à jour les fiches comparatives',
  ],
  requirements: [
    "Diplôme d'ingénieur ou master en hydraulique, en instrumentation, en électronique ou en génie de l'environnement",
    "Trois ans d'expérience au moins en avant-vente, en bureau d'études ou en mise en service d'équipements de mesure",
    "Bonnes bases en hydrologie : courbe de tarage, temps de réponse d'un bassin et crue de référence ne vous font pas peur",
    'Pratique des protocoles industriels courants, tels que Modbus, SDI-12 et MQTT',
    "Connaissance de la commande publique française, du cahier des charges jusqu'à la réception des travaux",
    "Aisance à l'oral devant des élus comme devant des techniciens, et sens de la réponse courte",
    'Français courant, anglais professionnel et permis B pour deux jours de déplacement par semaine en moyenne',
  ],
  niceToHaves: [
    "Expérience d'un service de prévision des crues ou d'un syndicat de bassin versant",
    'Notions de SQL ou de Python pour préparer des jeux de données de démonstration',
    'Habilitation électrique en basse tension ou formation au travail en hauteur',
  ],
  benefits: [
    "Part variable de 12 % calculée sur les résultats de l'équipe, et non sur les seules ventes individuelles",
    'Trois jours de télétravail par semaine et des bureaux à dix minutes à pied de la gare de Lyon',
    'Douze jours de RTT en plus des cinq semaines de congés payés',
    'Titres-restaurant de 11 euros pris en charge à 60 % et abonnement de transport remboursé à 75 %',
    "Mutuelle familiale financée à 80 % par l'entreprise dès le premier jour",
    'Deux semaines par an avec les équipes de pose, pour ne jamais vendre ce qui ne se monte pas',
  ],
};
