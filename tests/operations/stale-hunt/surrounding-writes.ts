import type { Situation, Write } from './write';

/** Another name for a department in a language. */
export function renameDepartment({ step, world, ids, offer, number }: Situation): Write {
  const { department } = offer.facts;
  const names = { ...world.departments[department]!, [step.locale]: `Department ${number}` };
  return {
    method: 'PUT',
    path: `/api/departments/${ids.departments[department]}`,
    data: { names: Object.entries(names).map(([language, name]) => ({ language, name })) },
    result: () => ({ ...world, departments: { ...world.departments, [department]: names } }),
  };
}

/** Another title for the careers page of a language. */
export function changePage({ step: { locale }, world, number }: Situation): Write {
  const title = `Careers ${number}`;
  return {
    method: 'PUT',
    path: `/api/careers-page?locale=${locale}`,
    data: { title },
    result: () => ({ ...world, titles: { ...world.titles, [locale]: title } }),
  };
}
