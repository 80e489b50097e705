import fc from 'fast-check';
import { placesOf } from '../../../src/website/feeds/indeed/places';
import { lyon, offer } from './offer';

const numbers = (...places: Parameters<typeof offer>[0][]) =>
  places.flatMap((change) => placesOf(offer(change)).map((place) => place.referenceNumber));

const paris = { ...lyon, city: 'Paris', street: null };
const otherDoor = { ...lyon, street: '2 quai du Rhône' };
const anywhereInFrance = { ...lyon, city: null, street: null, postalCode: null };

test('a number is the reference, the language, the country and the city', () => {
  expect(numbers({})).toEqual(['JOB-0007:fr:FR:Lyon']);
  expect(numbers({ locale: 'pt-BR' })).toEqual(['JOB-0007:pt-BR:FR:Lyon']);
  expect(numbers({ locations: [anywhereInFrance] })).toEqual(['JOB-0007:fr:FR:']);
});

test('completing the address of the only place in a city does not change its number', () => {
  expect(numbers({ locations: [{ ...lyon, street: null, postalCode: null }] })).toEqual(
    numbers({}),
  );
});

test('two places in one city have two numbers', () => {
  const [first, second] = numbers({ locations: [lyon, otherDoor] });
  expect(first).not.toBe(second);
  expect([first, second]).toEqual([
    expect.stringMatching(/^JOB-0007:fr:FR:Lyon:[0-9a-f]{8}$/),
    expect.stringMatching(/^JOB-0007:fr:FR:Lyon:[0-9a-f]{8}$/),
  ]);
});

test('the same place twice is one job', () => {
  expect(numbers({ locations: [lyon, lyon] })).toEqual(numbers({}));
});

test('neither the order of the places nor a place in another city changes a number', () => {
  const alone = numbers({ locations: [lyon, otherDoor] });
  const among = numbers({ locations: [otherDoor, paris, lyon] });
  expect(among).toEqual(expect.arrayContaining(alone));
});

const text = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', ':', '%', 'é') });
const place = fc.record({
  city: fc.option(text),
  region: fc.option(text),
  postalCode: fc.option(text),
  street: fc.option(text),
  country: fc.constantFrom({ code: 'FR', name: 'France' }, { code: 'DE', name: 'Allemagne' }),
});

test('no two different jobs ever share a number', () => {
  const job = fc.record({ reference: text, locale: fc.constantFrom('fr', 'de') });
  const offers = fc.uniqueArray(job, { selector: (one) => JSON.stringify(one), maxLength: 5 });
  fc.assert(
    fc.property(offers, fc.array(place, { maxLength: 6 }), (jobs, locations) => {
      const all = numbers(...jobs.map((one) => ({ ...one, locations })));
      const places = new Set(locations.map((one) => JSON.stringify(one)));
      expect(all).toHaveLength(jobs.length * places.size);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});
