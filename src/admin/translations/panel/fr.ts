import type { PanelWords } from './words';

export const panel: PanelWords = {
  'Auth.form.welcome.title': 'Bienvenue dans Careers CMS',
  'Auth.form.welcome.subtitle': 'Connectez-vous à votre compte',
  'Auth.form.register.subtitle': 'Le premier compte peut tout faire ; il crée ceux des autres.',
  'app.components.LeftMenu.navbrand.title': 'Careers CMS',
  'Settings.permissions.users.listview.header.subtitle':
    'Toutes les personnes qui utilisent ce panneau',
  'i18n.list-view.table.header.label': 'Langues',
  'careers.shared-fact': 'Commun à toutes les langues ; à modifier en {language}.',
  HOUR: 'Heure',
  DAY: 'Jour',
  WEEK: 'Semaine',
  MONTH: 'Mois',
  YEAR: 'An',
  'Job offer': 'Offres d’emploi',
  Company: 'Entreprise',
  Country: 'Pays',
  Department: 'Services',
  'Careers page': 'Page carrières',
};
