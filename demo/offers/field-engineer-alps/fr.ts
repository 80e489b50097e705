import type { DemoText } from '../../types';

export const fr: DemoText = {
  title: 'Ingénieur·e réseaux de mesure sur le terrain, région alpine (F/H)',
  summary:
    'Torrents, lacs glaciaires et routes de col seront votre lieu de travail : depuis Berne ou Innsbruck, vous concevez, construisez et exploitez des stations dont les données alertent les communes en cas de crue ou de lave torrentielle. Vous rejoignez une équipe de neuf personnes, souvent dehors l’été et davantage à l’atelier l’hiver.',
  responsibilities: [
    'Reconnaître les sites pour les limnimètres, capteurs radar et mâts météo et juger s’ils conviennent, risque d’avalanche compris.',
    'Dimensionner les fondations, les potences et l’alimentation de stations situées entre 400 et 2800 mètres d’altitude.',
    'Préparer et diriger sur place les montages avec nos équipes, des entreprises locales et des compagnies d’hélicoptères.',
    'Mettre en service les capteurs et les enregistreurs et vérifier la transmission par réseau mobile ou par satellite.',
    'Réaliser des jaugeages au moulinet, par dilution de sel ou par ultrasons et tenir à jour les courbes de tarage.',
    'Fixer et éprouver les seuils d’alerte avec les services spécialisés des cantons et du Land du Tyrol.',
    'Cerner les pannes à distance et intervenir lors des crues dans le cadre du plan de piquet.',
    'Documenter chaque station par des plans, des photos et des procès-verbaux d’étalonnage pour que d’autres puissent l’entretenir.',
    'Faire remonter au développement de nouveaux appareils les leçons tirées de la glace, du charriage et de la foudre.',
    'Accompagner en mission les personnes en apprentissage et les nouveaux membres et les former à la sécurité près de l’eau.',
  ],
  requirements: [
    'Diplôme d’une haute école, d’une université ou d’une école supérieure en génie civil, environnement ou électrotechnique.',
    'Au moins deux ans d’expérience de terrain en technique de mesure, montage d’installations ou aménagement hydraulique.',
    'Pied sûr et absence de vertige, et volonté de travailler dans le froid et l’humidité.',
    'Permis de conduire de catégorie B et conduite sûre sur les routes de montagne en hiver.',
    'Bonnes connaissances en électrotechnique pour concevoir et contrôler des armoires électriques et des installations solaires.',
    'Très bon allemand, ainsi qu’un français courant pour les missions en Valais et dans le Jura.',
    'Disponibilité pour quatre à six nuits par mois à l’extérieur et pour un service de piquet par rotation.',
  ],
  niceToHaves: [
    'Formation aux travaux sur cordes, à la nivologie ou au sauvetage aquatique.',
    'Expérience des logiciels SIG, des levés par GNSS ou du pilotage de drones.',
    'Connaissances en modélisation hydraulique ou en analyse de séries de débits avec Python.',
  ],
  benefits: [
    'Cinq semaines de vacances et compensation intégrale en temps des interventions du week-end.',
    'Un équipement de montagne et de protection de qualité, choisi par vous et renouvelé tous les deux ans.',
    'Un véhicule de service à quatre roues motrices, utilisable aussi pour le trajet domicile-travail.',
    'Des semaines de piquet rémunérées, une par mois au plus et jamais sur deux jours fériés de suite.',
    'Des cours annuels de premiers secours, de protection antichute et de sauvetage en avalanche sur le temps de travail.',
    'Une prévoyance vieillesse supérieure au minimum légal sur les deux sites et une assurance accidents complémentaire.',
    'Chaque année, un mois d’échange entre Berne et Innsbruck pour qui le souhaite, logement payé.',
  ],
};
