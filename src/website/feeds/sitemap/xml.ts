import { Readable, pipeline } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap';
import { inPieces } from '../pieces';
import type { SitemapPage } from './pages';

const namespaces = { news: false, video: false, image: false, xhtml: true };

/** The library refuses to write a sitemap of nothing, which is what a site without offers has. */
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>';

/** A sitemap of these pages. */
export async function* urlset(pages: AsyncGenerator<SitemapPage>): AsyncGenerator<string> {
  const first = await pages.next();
  if (first.done) return yield EMPTY;
  const all = Readable.from(beginningWith(first.value, pages));
  const options = { level: ErrorLevel.THROW, xmlns: namespaces };
  yield* inPieces(written(all, new SitemapStream(options)));
}

/** An index of the sitemaps at these addresses. */
export async function* sitemapIndex(
  parts: { url: string; lastmod: string }[],
): AsyncGenerator<string> {
  const options = { level: ErrorLevel.THROW };
  yield* inPieces(written(Readable.from(parts), new SitemapIndexStream(options)));
}

async function* beginningWith<Item>(first: Item, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first;
  yield* rest;
}

/** Errors travel to whoever reads the writer; whoever stops reading it stops the source. */
function written<Writer extends NodeJS.ReadWriteStream>(source: Readable, writer: Writer): Writer {
  pipeline(source, writer, () => undefined);
  return writer;
}
