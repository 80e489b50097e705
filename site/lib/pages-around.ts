/**
 * The numbers a pager shows: the first, the last, and those beside the current one; null stands for
 * those left out between. A single number is never left out.
 */
export function pagesAround(page: number, pageCount: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pageCount];
  const shown = [...new Set(near)]
    .filter((n) => n >= 1 && n <= pageCount)
    .sort((one, other) => one - other);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [null, n] : [n];
  });
}
