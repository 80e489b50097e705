/**
 * What the panel itself says: the product's name, the shared facts, the units of a salary, and the
 * names of the content types, which Strapi looks up as they stand in their schemas.
 */
export const panel = {
  'Auth.form.welcome.title': 'Welcome to Careers CMS',
  'Auth.form.welcome.subtitle': 'Log in to your account',
  'Auth.form.register.subtitle':
    'The first account may do everything; it makes those of the others.',
  'app.components.LeftMenu.navbrand.title': 'Careers CMS',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who may use this panel',
  'i18n.list-view.table.header.label': 'Languages',
  'careers.shared-fact': 'Shared by all languages; change it in {language}.',
  HOUR: 'Hour',
  DAY: 'Day',
  WEEK: 'Week',
  MONTH: 'Month',
  YEAR: 'Year',
  'Job offer': 'Job offers',
  Company: 'Company',
  Country: 'Countries',
  Department: 'Departments',
  'Careers page': 'Careers page',
};
