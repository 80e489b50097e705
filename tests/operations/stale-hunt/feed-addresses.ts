import type { Address } from './address';
import { byDocument, cardOf } from './cards';
import { type Language, type World, visibleIn } from './world';

const itemsOf = (world: World, locale: Language) =>
  visibleIn(world, locale)
    .map((offer) => {
      const { documentId, title, slug, department } = cardOf(world, offer, locale);
      return { documentId, title, slug, department: department.name };
    })
    .sort(byDocument);

const slugIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
const documentIn = (id: string): string => id.slice(0, id.indexOf(':'));

export const rss = (locale: Language): Address => ({
  path: `/api/feeds/${locale}.rss`,
  expected: (world) => ({ title: world.titles[locale], items: itemsOf(world, locale) }),
  seen: ({ body }) => {
    const textOf = (xml: string, element: string) =>
      new RegExp(`<${element}[^>]*>(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(xml)?.[1] ?? '';
    const [head = '', ...items] = body.split('<item>');
    return {
      title: textOf(head, 'title'),
      items: items
        .map((item) => ({
          documentId: documentIn(textOf(item, 'guid')),
          title: textOf(item, 'title'),
          slug: slugIn(textOf(item, 'link')),
          department: textOf(item, 'category'),
        }))
        .sort(byDocument),
    };
  },
});

export const jsonFeed = (locale: Language): Address => ({
  path: `/api/feeds/${locale}.json`,
  expected: (world) => ({ title: world.titles[locale], items: itemsOf(world, locale) }),
  seen: ({ body }) => {
    const { title, items } = JSON.parse(body) as {
      title: string;
      items: { id: string; title: string; url: string; tags: string[] }[];
    };
    return {
      title,
      items: items
        .map((item) => ({
          documentId: documentIn(item.id),
          title: item.title,
          slug: slugIn(item.url),
          department: item.tags[0],
        }))
        .sort(byDocument),
    };
  },
});
