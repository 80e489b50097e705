import { indeedDescription, indeedText } from '../../../src/website/feeds/indeed/description';
import { indeedJobs, jobFields } from '../../../src/website/feeds/indeed/job';
import { placesOf } from '../../../src/website/feeds/indeed/places';
import { salaryWords } from '../../../src/website/feeds/indeed/words';
import { lyon, offer, surroundings } from './offer';

test.each([
  ['R&D, AT&T, Q & A', 'R&D, AT&T, Q & A'],
  ['less than 5 < 6 > 4', 'less than 5 < 6 > 4'],
  ['<b>bold</b>', '&lt;b>bold&lt;/b>'],
  ['<<D and <&', '&lt;&lt;D and &lt;&'],
  ['a <!-- comment', 'a &lt;!-- comment'],
  ['&lt; is written so', '&amp;lt; is written so'],
  ['&copyright and &copy', '&amp;copyright and &amp;copy'],
  ['&#60; &#x3c; &#60', '&amp;#60; &amp;#x3c; &amp;#60'],
  ['No. &#5', 'No. &amp;#5'],
  ['C&# and &;', 'C&# and &;'],
  ["👩‍🔧 “quoted” 'it'", "👩‍🔧 “quoted” 'it'"],
])('Indeed’s HTML shows %j when it says %j', (text, html) => {
  expect(indeedText(text)).toBe(html);
});

test('a description is paragraphs and lists, with the labels of the language', () => {
  expect(indeedDescription(offer(), surroundings.page.labels.sections)).toBe(
    '<p>Sous l’eau</p><p>Vos missions</p><ul><li>Plonger</li></ul><ul><li>Palmes</li></ul>',
  );
});

const salary = (min: number | null, max: number | null, currency = 'EUR', unit = 'YEAR') =>
  salaryWords({ min, max, currency, unit });

test.each([
  [salary(30000, 36000), '€30000 - €36000 per year'],
  [salary(30000, 30000), '€30000 per year'],
  [salary(30000, null), 'From €30000 per year'],
  [salary(null, 36000), 'Up to €36000 per year'],
  [salary(15.5, 17.25, 'GBP', 'HOUR'), '£15.50 - £17.25 per hour'],
  [salary(4000, 5000, 'CAD', 'MONTH'), 'CA$4000 - CA$5000 per month'],
  [salary(9000, 9000, 'MAD', 'MONTH'), 'MAD 9000 per month'],
  [salaryWords(null), ''],
  [salaryWords({ min: 1, max: 2, currency: 'EUR', unit: null }), ''],
])('a salary reads %j', (words, expected) => expect(words).toBe(expected));

const fields = (change: Parameters<typeof offer>[0] = {}) => {
  const changed = offer(change);
  return jobFields(changed, placesOf(changed)[0]!, surroundings);
};

test('a job says what Indeed documents, in ISO dates', () => {
  expect(fields()).toEqual({
    title: 'Plongeur',
    date: '2026-03-01',
    referencenumber: 'JOB-0007:fr:FR:Lyon',
    requisitionid: 'JOB-0007',
    url: 'https://jobs.example/fr/jobs/plongeur?source=Indeed',
    company: 'Tallowmere',
    sourcename: 'Tallowmere',
    city: 'Lyon',
    state: '',
    country: 'FR',
    description: expect.stringContaining('<li>Plonger</li>'),
    postalcode: '69002',
    streetaddress: '1 quai du Rhône',
    email: 'jobs@example.org',
    salary: '€30000 - €36000 per year',
    jobtype: 'fulltime',
    category: 'Rivières',
    expirationdate: '2026-03-29T23:59:59+02:00',
    lastactivitydate: '2026-03-02T10:00:00.000Z',
  });
});

test('what is not known is left out', () => {
  const bare = { closesOn: null, salary: null, applyEmail: null, department: null };
  const names = Object.keys(fields({ ...bare, employmentType: 'OTHER' }));
  for (const name of ['expirationdate', 'salary', 'email', 'category', 'jobtype', 'remotetype']) {
    expect(names).not.toContain(name);
  }
});

test.each([
  ['onsite', undefined],
  ['hybrid', 'Hybrid remote'],
  ['remote', 'Fully remote'],
] as const)('an offer that is %s has the remote type %s', (workplace, expected) => {
  expect(fields({ workplace }).remotetype).toBe(expected);
});

test('a remote offer for a whole country is in the city “Remote”, as Indeed asks', () => {
  const locations = [{ ...lyon, city: null, street: null, postalCode: null }];
  const { city, state, postalcode } = fields({ workplace: 'remote', locations });
  expect([city, state, postalcode]).toEqual(['Remote', '', undefined]);
});

test('a text goes on in the next CDATA section after “]]>”', () => {
  const xml = indeedJobs(offer({ title: 'a ]]> b ]]>' }), surroundings);
  expect(xml).toContain('<title><![CDATA[a ]]]]><![CDATA[> b ]]]]><![CDATA[>]]></title>');
});
