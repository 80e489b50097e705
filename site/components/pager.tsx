import { type ListAddress, listPath } from '../lib/list-address';
import { pagesAround } from '../lib/pages-around';
import { fill, wordsFor } from '../words';

/** Links to the other pages of a list. */
export function Pager(props: { locale: string; address: ListAddress; pageCount: number }) {
  const { locale, address, pageCount } = props;
  if (pageCount < 2) return null;
  const words = wordsFor(locale);
  const { page } = address;
  const pathOf = (n: number) => listPath(locale, { ...address, page: n });
  const write = (n: number) => n.toLocaleString(locale);
  return (
    <nav className="pager" aria-label={words.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={pathOf(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        {pagesAround(page, pageCount).map((n, place) => (
          <li key={n ?? `gap${place}`}>
            {n === null ? (
              '…'
            ) : (
              <a
                href={pathOf(n)}
                aria-label={fill(words.page, { n: write(n) })}
                aria-current={n === page ? 'page' : undefined}
              >
                {write(n)}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a href={pathOf(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
