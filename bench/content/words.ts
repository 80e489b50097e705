/** Invented words to make many offers of, in the three languages of the benchmark. */
export interface Words {
  roles: string[];
  fields: string[];
  sentences: string[];
}

const roles = {
  en: [
    'Engineer',
    'Technician',
    'Analyst',
    'Designer',
    'Planner',
    'Accountant',
    'Trainer',
    'Buyer',
  ],
  fr: [
    'Ingénieur',
    'Technicien',
    'Analyste',
    'Dessinateur',
    'Planificateur',
    'Comptable',
    'Formateur',
    'Acheteur',
  ],
  de: [
    'Ingenieur',
    'Techniker',
    'Analyst',
    'Gestalter',
    'Planer',
    'Buchhalter',
    'Trainer',
    'Einkäufer',
  ],
};

const fields = {
  en: [
    'river gauges',
    'radar sensors',
    'weather masts',
    'flood warnings',
    'water quality',
    'field service',
    'data platform',
    'calibration',
  ],
  fr: [
    'stations hydrométriques',
    'capteurs radar',
    'mâts météo',
    'alertes de crue',
    'qualité de l’eau',
    'service terrain',
    'plateforme de données',
    'étalonnage',
  ],
  de: [
    'Flusspegel',
    'Radarsensoren',
    'Wettermasten',
    'Hochwasserwarnung',
    'Wasserqualität',
    'Außendienst',
    'Datenplattform',
    'Kalibrierung',
  ],
};

const parts = {
  en: {
    acts: [
      'Look after',
      'Plan and install',
      'Explain',
      'Improve',
      'Document',
      'Test',
      'Repair',
      'Measure',
    ],
    things: [
      'gauges at forty bridges',
      'the network of masts',
      'the alarm rules',
      'our calibration bench',
      'reports for city councils',
      'sensors in narrow valleys',
    ],
    ends: [
      'together with two colleagues in the workshop',
      'so that a flood is seen hours before it comes',
      'from the first sketch to the yearly inspection',
      'with the people who read them every morning',
    ],
  },
  fr: {
    acts: [
      'Entretenir',
      'Prévoir et installer',
      'Expliquer',
      'Améliorer',
      'Documenter',
      'Tester',
      'Réparer',
      'Mesurer',
    ],
    things: [
      'les échelles de quarante ponts',
      'le réseau de mâts',
      'les règles d’alerte',
      'notre banc d’étalonnage',
      'les rapports destinés aux communes',
      'les capteurs des vallées étroites',
    ],
    ends: [
      'avec deux collègues de l’atelier',
      'pour voir venir une crue des heures à l’avance',
      'de la première esquisse à la visite annuelle',
      'avec celles et ceux qui les lisent chaque matin',
    ],
  },
  de: {
    acts: [
      'Betreuen',
      'Planen und montieren',
      'Erklären',
      'Verbessern',
      'Beschreiben',
      'Prüfen',
      'Reparieren',
      'Messen',
    ],
    things: [
      'von Pegeln an vierzig Brücken',
      'des Netzes der Masten',
      'der Regeln für den Alarm',
      'unseres Kalibrierstands',
      'von Berichten für Gemeinden',
      'von Sensoren in engen Tälern',
    ],
    ends: [
      'gemeinsam mit zwei Leuten aus der Werkstatt',
      'damit ein Hochwasser Stunden vorher zu sehen ist',
      'von der ersten Skizze bis zur jährlichen Prüfung',
      'mit denen, die sie jeden Morgen lesen',
    ],
  },
};

type Language = keyof typeof parts;
export const languages: Language[] = ['en', 'fr', 'de'];

/** The words of a language; every sentence is one item of a section. */
export function wordsOf(language: Language): Words {
  const { acts, things, ends } = parts[language];
  const sentences = acts.flatMap((act) =>
    things.flatMap((thing) => ends.map((end) => `${act} ${thing}, ${end}`)),
  );
  return { roles: roles[language], fields: fields[language], sentences };
}
