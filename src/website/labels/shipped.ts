import type { Labels } from './labels';

/**
 * The labels that come with the software, for the languages it starts with. HR can replace each of
 * them on the careers page; a language that is not here has none until HR writes them.
 */
export const shippedLabels: Readonly<Record<string, Labels>> = {
  en: {
    sections: {
      responsibilities: 'What you will do',
      requirements: 'What you bring',
      niceToHaves: 'Nice to have',
      benefits: 'What we offer',
    },
    workplaces: { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' },
    employmentTypes: {
      FULL_TIME: 'Full-time',
      PART_TIME: 'Part-time',
      CONTRACTOR: 'Contractor',
      TEMPORARY: 'Temporary',
      INTERN: 'Internship',
      VOLUNTEER: 'Volunteer',
      PER_DIEM: 'Per diem',
      OTHER: 'Other',
    },
  },
  fr: {
    sections: {
      responsibilities: 'Vos missions',
      requirements: 'Votre profil',
      niceToHaves: 'Les atouts en plus',
      benefits: 'Ce que nous offrons',
    },
    workplaces: { onsite: 'Sur site', hybrid: 'Hybride', remote: 'Télétravail' },
    employmentTypes: {
      FULL_TIME: 'Temps plein',
      PART_TIME: 'Temps partiel',
      CONTRACTOR: 'Indépendant',
      TEMPORARY: 'Contrat temporaire',
      INTERN: 'Stage',
      VOLUNTEER: 'Bénévolat',
      PER_DIEM: 'À la journée',
      OTHER: 'Autre',
    },
  },
  de: {
    sections: {
      responsibilities: 'Ihre Aufgaben',
      requirements: 'Ihr Profil',
      niceToHaves: 'Von Vorteil',
      benefits: 'Was wir bieten',
    },
    workplaces: { onsite: 'Vor Ort', hybrid: 'Hybrid', remote: 'Remote' },
    employmentTypes: {
      FULL_TIME: 'Vollzeit',
      PART_TIME: 'Teilzeit',
      CONTRACTOR: 'Freie Mitarbeit',
      TEMPORARY: 'Befristet',
      INTERN: 'Praktikum',
      VOLUNTEER: 'Ehrenamt',
      PER_DIEM: 'Tageweise',
      OTHER: 'Sonstiges',
    },
  },
  es: {
    sections: {
      responsibilities: 'Tus funciones',
      requirements: 'Lo que aportas',
      niceToHaves: 'Se valorará',
      benefits: 'Lo que ofrecemos',
    },
    workplaces: { onsite: 'Presencial', hybrid: 'Híbrido', remote: 'En remoto' },
    employmentTypes: {
      FULL_TIME: 'Jornada completa',
      PART_TIME: 'Media jornada',
      CONTRACTOR: 'Autónomo',
      TEMPORARY: 'Temporal',
      INTERN: 'Prácticas',
      VOLUNTEER: 'Voluntariado',
      PER_DIEM: 'Por días',
      OTHER: 'Otro',
    },
  },
  ar: {
    sections: {
      responsibilities: 'المهام والمسؤوليات',
      requirements: 'المؤهلات المطلوبة',
      niceToHaves: 'مؤهلات إضافية مفضلة',
      benefits: 'ما نقدمه لك',
    },
    workplaces: { onsite: 'في موقع العمل', hybrid: 'عمل هجين', remote: 'عن بُعد' },
    employmentTypes: {
      FULL_TIME: 'دوام كامل',
      PART_TIME: 'دوام جزئي',
      CONTRACTOR: 'متعاقد',
      TEMPORARY: 'عقد مؤقت',
      INTERN: 'تدريب',
      VOLUNTEER: 'عمل تطوعي',
      PER_DIEM: 'أجر يومي',
      OTHER: 'أخرى',
    },
  },
};
