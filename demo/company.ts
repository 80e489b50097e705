import type { DemoLanguage } from './types';

/** The invented employer of the demo, as all languages share it. */
export const company = {
  name: 'Tallowmere',
  url: 'https://www.tallowmere.example',
  accentColour: '#0b6e5f',
  timeZone: 'Europe/Berlin',
  headquarters: { city: 'Berlin', country: 'DE' },
};

interface CompanyTexts {
  description: string;
  equalOpportunity: string;
}

export const companyTexts: Record<DemoLanguage, CompanyTexts> = {
  en: {
    description:
      'Tallowmere makes instruments that measure rivers, rain and wind, and a service that warns cities before the water comes. Three hundred people in ten countries build, install and look after some nine thousand gauges.',
    equalOpportunity:
      'We decide by what you can do and want to learn. Age, origin, disability, religion, gender and whom you love play no part. Tell us what you need for a fair interview, and we will arrange it.',
  },
  fr: {
    description:
      'Tallowmere fabrique des instruments qui mesurent les rivières, la pluie et le vent, ainsi qu’un service qui prévient les villes avant la crue. Trois cents personnes dans dix pays conçoivent, installent et entretiennent près de neuf mille stations.',
    equalOpportunity:
      'Nous décidons d’après ce que vous savez faire et souhaitez apprendre. L’âge, l’origine, le handicap, la religion, le genre et la vie privée n’entrent pas en ligne de compte. Dites-nous ce qu’il vous faut pour un entretien équitable : nous l’organiserons.',
  },
  de: {
    description:
      'Tallowmere baut Instrumente, die Flüsse, Regen und Wind messen, und einen Dienst, der Städte warnt, bevor das Wasser kommt. Dreihundert Menschen in zehn Ländern entwickeln, montieren und betreuen rund neuntausend Pegel.',
    equalOpportunity:
      'Wir entscheiden nach dem, was Sie können und lernen wollen. Alter, Herkunft, Behinderung, Religion, Geschlecht und wen Sie lieben spielen keine Rolle. Sagen Sie uns, was Sie für ein faires Gespräch brauchen, und wir sorgen dafür.',
  },
  es: {
    description:
      'Tallowmere fabrica instrumentos que miden los ríos, la lluvia y el viento, y un servicio que avisa a las ciudades antes de que llegue el agua. Trescientas personas en diez países diseñan, instalan y cuidan unas nueve mil estaciones.',
    equalOpportunity:
      'Decidimos por lo que sabes hacer y quieres aprender. La edad, el origen, la discapacidad, la religión, el género y a quién amas no cuentan. Dinos qué necesitas para una entrevista justa y lo organizaremos.',
  },
  ar: {
    description:
      'تصنع تالومير أجهزة تقيس الأنهار والأمطار والرياح، وتقدّم خدمة تنبّه المدن قبل وصول المياه. ثلاثمئة شخص في عشرة بلدان يصممون نحو تسعة آلاف محطة قياس ويركّبونها ويعتنون بها.',
    equalOpportunity:
      'نختار بناءً على ما تجيده وما ترغب في تعلّمه. العمر والأصل والإعاقة والدين والجنس والحياة الخاصة لا تؤثر في قرارنا. أخبرنا بما تحتاج إليه لمقابلة منصفة وسنرتّب ذلك.',
  },
};
