import { employmentTypes } from '../../../src/publishing/job-offer';
import { ojobpubJob } from '../../../src/website/feeds/ojobpub/job';
import { offer, surroundings } from './offer';

const job = (change: Parameters<typeof offer>[0] = {}) => ojobpubJob(offer(change), surroundings);

test('a job of oJobPub says what the format has words for', () => {
  expect(job()).toEqual({
    language: 'fr',
    publishedAt: '2026-03-01',
    applyBefore: '2026-03-29',
    category: 'Rivières',
    referenceId: 'JOB-0007',
    title: 'Plongeur',
    description: 'Sous l’eau\nPlonger\nPalmes',
    jobType: 'permanent',
    workType: 'on-site',
    salary: { min: 30000, max: 36000, currency: 'EUR', interval: 'yearly' },
    locations: [{ city: 'Lyon', country: 'FR' }],
    url: 'https://jobs.example/fr/jobs/plongeur',
  });
});

test('each kind of employment is one of its types', () => {
  const types = employmentTypes.map((employmentType) => [
    employmentType,
    job({ employmentType })?.jobType,
  ]);
  expect(Object.fromEntries(types)).toEqual({
    FULL_TIME: 'permanent',
    PART_TIME: 'permanent',
    CONTRACTOR: 'freelance',
    TEMPORARY: 'temporary',
    INTERN: 'internship',
    VOLUNTEER: 'volunteer',
    PER_DIEM: 'temporary',
    OTHER: 'contract',
  });
  expect(job({ employmentType: null })?.jobType).toBe('permanent');
});

test('a language has two letters; one that has none is left out', () => {
  expect(job({ locale: 'pt-BR' })?.language).toBe('pt');
  expect(job({ locale: 'fil' })).toBeUndefined();
});

test('a long text is cut between characters, at the longest that is allowed', () => {
  const long = job({ title: '🌊'.repeat(300), summary: 'ä'.repeat(2000) })!;
  expect([...long.title]).toHaveLength(255);
  expect(long.title.endsWith('🌊…')).toBe(true);
  expect([...long.description]).toHaveLength(1000);
});
