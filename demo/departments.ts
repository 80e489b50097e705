import type { DemoLanguage } from './types';

/** The departments of the demo: their key and their name in each language. */
export const departments: Record<string, Record<DemoLanguage, string>> = {
  engineering: {
    en: 'Engineering',
    fr: 'Ingénierie',
    de: 'Entwicklung',
    es: 'Ingeniería',
    ar: 'الهندسة',
  },
  'field-operations': {
    en: 'Field operations',
    fr: 'Opérations de terrain',
    de: 'Außendienst',
    es: 'Operaciones de campo',
    ar: 'العمليات الميدانية',
  },
  sales: {
    en: 'Sales and marketing',
    fr: 'Ventes et marketing',
    de: 'Vertrieb und Marketing',
    es: 'Ventas y marketing',
    ar: 'المبيعات والتسويق',
  },
  'customer-support': {
    en: 'Customer support',
    fr: 'Service client',
    de: 'Kundenbetreuung',
    es: 'Atención al cliente',
    ar: 'دعم العملاء',
  },
  'people-and-finance': {
    en: 'People and finance',
    fr: 'Ressources humaines et finances',
    de: 'Personal und Finanzen',
    es: 'Personas y finanzas',
    ar: 'الموارد البشرية والمالية',
  },
};
