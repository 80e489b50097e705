import type { Metadata } from 'next';
import { fill, wordsFor } from '../words';
import type { CareersPage, WholeOffer } from './api';
import { siteUrl } from './environment';
import { type ListAddress, isNarrowed, listPath } from './list-address';

const absolute = (path: string) => `${siteUrl()}${path}`;

/** Search engines cut descriptions about here. */
const DESCRIPTION = 160;

/** The name of the careers website in a language. */
export function siteName({ company, locale }: CareersPage): string {
  const words = wordsFor(locale);
  return company.name ? fill(words.jobsAt, { company: company.name }) : words.jobs;
}

/** The head of a list: narrowed ones are for people, not for search engines. */
export function listMetadata(page: CareersPage, address: ListAddress): Metadata {
  const { locale, locales } = page;
  const name = siteName(page);
  const open = locales.filter(({ offerCount, code }) => offerCount > 0 || code === locale);
  const standard = open.find(({ isDefault }) => isDefault)?.code;
  const whole = !isNarrowed(address) && address.sort === null;
  const description = shorten(page.introduction ?? page.company.description);
  return {
    title: page.title ? `${page.title} – ${name}` : name,
    description,
    ...(whole ? {} : { robots: { index: false, follow: true } }),
    alternates: {
      canonical: absolute(listPath(locale, whole ? { page: address.page } : address)),
      ...(whole &&
        address.page === 1 && {
          languages: {
            ...Object.fromEntries(open.map(({ code }) => [code, absolute(listPath(code))])),
            ...(standard && { 'x-default': absolute(listPath(standard)) }),
          },
        }),
      types: {
        'application/rss+xml': absolute(`/feeds/${locale}.rss`),
        'application/feed+json': absolute(`/feeds/${locale}.json`),
      },
    },
    openGraph: openGraph(page, page.title ?? name, description, listPath(locale)),
  };
}

/** The head of an offer. */
export function offerMetadata(page: CareersPage, offer: WholeOffer): Metadata {
  const { seo, title, summary } = offer;
  const description = shorten(summary);
  return {
    title: `${title} – ${siteName(page)}`,
    description,
    alternates: {
      canonical: absolute(seo.canonicalPath),
      languages: {
        ...Object.fromEntries(seo.alternates.map(({ locale, path }) => [locale, absolute(path)])),
        ...(seo.xDefault && { 'x-default': absolute(seo.xDefault) }),
      },
    },
    openGraph: openGraph(page, title, description, seo.canonicalPath),
  };
}

const openGraph = (
  page: CareersPage,
  title: string,
  description: string | undefined,
  path: string,
) => ({
  type: 'website' as const,
  siteName: siteName(page),
  locale: page.locale.replace('-', '_'),
  title,
  description,
  url: absolute(path),
});

function shorten(text: string | null): string | undefined {
  if (!text || text.length <= DESCRIPTION) return text ?? undefined;
  const cut = text.slice(0, DESCRIPTION);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), DESCRIPTION / 2))}…`;
}
