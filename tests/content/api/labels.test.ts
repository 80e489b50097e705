import { get } from '../../support/api';
import { setToday } from '../../support/clock';
import { addLanguage, removeLanguage, removeSingle, writeSingle } from '../../support/surroundings';

const PAGE = 'api::careers-page.careers-page';

interface Page {
  labels: Record<'sections' | 'workplaces' | 'employmentTypes', Record<string, string | null>>;
  locales: Record<string, unknown>[];
}

beforeEach(() => setToday('2026-03-10'));
afterEach(async () => {
  await removeSingle(PAGE);
  await removeLanguage('sv');
});

const page = async (locale: string) => (await get<Page>(`/careers-page?locale=${locale}`)).data;

test('before anybody wrote a label, the shipped ones are there', async () => {
  expect((await page('fr')).labels).toEqual({
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
  });
});

test.each(['en', 'fr', 'de', 'es', 'ar'])('every label is shipped in “%s”', async (locale) => {
  const words = Object.values((await page(locale)).labels).flatMap((group) => Object.values(group));
  expect(words).toHaveLength(15);
  expect(words).not.toContain(null);
});

test('HR’s label replaces the shipped one in its language only; the others stay', async () => {
  const labels = {
    sectionLabels: { niceToHaves: 'A plus' },
    workplaceLabels: { remote: 'From anywhere' },
    employmentTypeLabels: { fullTime: 'Five days', perDiem: 'By the day' },
  };
  await writeSingle(PAGE, 'en', labels);
  const english = (await page('en')).labels;
  expect(english.sections).toMatchObject({ niceToHaves: 'A plus', benefits: 'What we offer' });
  expect(english.workplaces).toEqual({
    onsite: 'On site',
    hybrid: 'Hybrid',
    remote: 'From anywhere',
  });
  expect(english.employmentTypes).toMatchObject({
    FULL_TIME: 'Five days',
    PER_DIEM: 'By the day',
    PART_TIME: 'Part-time',
  });
  expect((await page('de')).labels.workplaces.remote).toBe('Remote');
  await writeSingle(PAGE, 'en', { ...labels, sectionLabels: { niceToHaves: '' } });
  expect((await page('en')).labels.sections.niceToHaves).toBe('Nice to have');
});

test('a language nobody shipped labels for has none until HR writes them', async () => {
  await addLanguage('sv');
  const { labels, locales } = await page('sv');
  expect(Object.values(labels).flatMap((group) => Object.values(group))).toEqual(
    Array.from({ length: 15 }, () => null),
  );
  expect(locales.at(-1)).toMatchObject({ code: 'sv', name: 'svenska', dir: 'ltr' });
  await writeSingle(PAGE, 'sv', { workplaceLabels: { remote: 'På distans' } });
  expect((await page('sv')).labels.workplaces).toEqual({
    onsite: null,
    hybrid: null,
    remote: 'På distans',
  });
});
