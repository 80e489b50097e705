import type { DemoLanguage } from './types';

interface CareersPageTexts {
  title: string;
  introduction: string;
  countriesNote: string;
}

export const careersPageTexts: Record<DemoLanguage, CareersPageTexts> = {
  en: {
    title: 'Work where the water is measured',
    introduction:
      'A gauge that reads two centimetres wrong can cost a street its evening. We look for people who care about those two centimetres: in the workshop, on the river bank, in the code and on the phone.',
    countriesNote:
      'This list holds only the countries that have offers published in the language you are reading.',
  },
  fr: {
    title: 'Travailler là où l’eau se mesure',
    introduction:
      'Une station qui se trompe de deux centimètres peut gâcher la soirée de toute une rue. Nous cherchons des personnes à qui ces deux centimètres importent : à l’atelier, au bord de la rivière, dans le code et au téléphone.',
    countriesNote:
      'Cette liste ne contient que les pays pour lesquels des offres sont publiées dans la langue que vous lisez.',
  },
  de: {
    title: 'Arbeiten, wo das Wasser gemessen wird',
    introduction:
      'Ein Pegel, der um zwei Zentimeter danebenliegt, kann einer ganzen Straße den Abend verderben. Wir suchen Menschen, denen diese zwei Zentimeter wichtig sind: in der Werkstatt, am Ufer, im Code und am Telefon.',
    countriesNote:
      'Diese Liste enthält nur die Länder, für die es Stellen in der Sprache gibt, die Sie gerade lesen.',
  },
  es: {
    title: 'Trabajar donde se mide el agua',
    introduction:
      'Una estación que se equivoca en dos centímetros puede arruinar la tarde de toda una calle. Buscamos personas a quienes les importen esos dos centímetros: en el taller, en la orilla, en el código y al teléfono.',
    countriesNote:
      'Esta lista solo contiene los países con ofertas publicadas en el idioma que estás leyendo.',
  },
  ar: {
    title: 'اعمل حيث تُقاس المياه',
    introduction:
      'محطة تخطئ بسنتيمترين قد تُفسد مساء شارع بأكمله. نبحث عن أشخاص يهتمون بهذين السنتيمترين: في الورشة وعلى ضفة النهر وفي الشيفرة وعلى الهاتف.',
    countriesNote:
      'لا تتضمن هذه القائمة إلا البلدان التي توجد فيها وظائف منشورة باللغة التي تقرأ بها.',
  },
};
