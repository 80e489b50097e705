import type { PanelWords } from './words';

export const panel: PanelWords = {
  'Auth.form.welcome.title': 'Willkommen bei Careers CMS',
  'Auth.form.welcome.subtitle': 'Melden Sie sich bei Ihrem Konto an',
  'Auth.form.register.subtitle': 'Das erste Konto darf alles; es legt die der anderen an.',
  'app.components.LeftMenu.navbrand.title': 'Careers CMS',
  'Settings.permissions.users.listview.header.subtitle': 'Alle, die dieses Panel benutzen dürfen',
  'i18n.list-view.table.header.label': 'Sprachen',
  'careers.shared-fact': 'Allen Sprachen gemeinsam; zu ändern auf {language}.',
  HOUR: 'Stunde',
  DAY: 'Tag',
  WEEK: 'Woche',
  MONTH: 'Monat',
  YEAR: 'Jahr',
  'Job offer': 'Stellenangebote',
  Company: 'Unternehmen',
  Country: 'Länder',
  Department: 'Abteilungen',
  'Careers page': 'Karriereseite',
};
