import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: "Technicien ou technicienne d'entretien hivernal des stations de mesure F/H",
  summary:
    "De décembre à la fin mars, la glace et la neige mettent à l'épreuve nos stations autour de Montréal. Pendant une saison, vous les gardez en état de marche avec un ou une collègue, pour que les municipalités voient venir les embâcles et les crues de dégel.",
  responsibilities: [
    "Faire chaque semaine la tournée d'une vingtaine de stations hydrométriques et météorologiques entre Laval, Longueuil et Vaudreuil",
    'Dégager la neige et le givre des pluviomètres, des panneaux solaires et des anémomètres sans fausser leur réglage',
    "Vérifier les éléments chauffants, les batteries et les câbles, et remplacer sur place ce qui ne tiendra pas jusqu'à la prochaine visite",
    "Mesurer l'épaisseur de la glace depuis la berge ou un pont et transmettre la valeur avec une photo datée",
    "Comparer le niveau affiché par le capteur radar avec une lecture manuelle à l'échelle limnimétrique",
    "Intervenir dans les quatre heures lorsqu'une station prioritaire cesse d'émettre pendant une alerte d'embâcle",
    'Monter sur des mâts de 10 mètres, en équipe de deux et avec harnais, pour libérer un capteur pris dans la glace',
    "Remplir la fiche d'intervention sur tablette avant de quitter le site, avec les pièces posées et l'état des lieux",
    "Garder le camion, les raquettes et les trousses d'urgence prêts à partir, et signaler ce qui manque à l'entrepôt",
  ],
  requirements: [
    "Diplôme d'études professionnelles en électromécanique, en électronique ou en entretien de bâtiment, ou expérience équivalente",
    "Un premier hiver de travail à l'extérieur derrière vous, par exemple en télécommunications, en voirie ou en arpentage",
    "Permis de conduire de classe 5 valide et aisance au volant d'une camionnette sur chaussée enneigée",
    'Formation générale en santé et sécurité sur les chantiers, ou volonté de la suivre avant la première sortie',
    'Capacité de porter 20 kilos, de marcher en raquettes et de travailler en hauteur par moins 25 degrés',
    "Français courant à l'oral et à l'écrit, et anglais suffisant pour lire une notice technique",
    'Disponibilité une fin de semaine sur trois pour la garde, du début à la fin de la saison',
  ],
  niceToHaves: [
    'Carte de secourisme en milieu de travail ou formation au sauvetage sur glace',
    'Habitude du multimètre et de la recherche de pannes sur des circuits de 12 et 24 volts',
    'Expérience de la motoneige ou du véhicule tout-terrain pour les stations éloignées de la route',
  ],
  benefits: [
    'Majoration de 50 % dès la trente-huitième heure et forfait de 90 dollars par fin de semaine de garde',
    'Parka, bottes, gants chauffants et harnais fournis, essayés avant le début de la saison',
    "Prime de fin de saison de 1 200 dollars si vous restez jusqu'à la dernière tournée de mars",
    'Camionnette de service que vous pouvez ramener à la maison les jours de tournée',
    "Repas chaud remboursé jusqu'à 22 dollars lors de chaque journée passée sur la route",
    "Rappel en priorité l'hiver suivant et accès aux postes permanents de l'équipe de terrain",
  ],
};
