import { PAGE_SIZE, type Page } from '../queries/pagination';
import { refuse } from './understand';

interface PaginationParameters {
  'pagination[page]'?: number | undefined;
  'pagination[pageSize]'?: number | undefined;
  'pagination[start]'?: number | undefined;
  'pagination[limit]'?: number | undefined;
  'pagination[withCount]'?: string | undefined;
}

/**
 * The part of the list that is asked for: pages of 25 unless said otherwise.
 *
 * @throws {errors.ValidationError} when both of Strapi's ways of counting are mixed.
 */
export function pageOf(parameters: PaginationParameters): Page {
  const {
    'pagination[page]': page,
    'pagination[pageSize]': pageSize,
    'pagination[start]': start,
    'pagination[limit]': limit,
    'pagination[withCount]': count,
  } = parameters;
  const byPage = page !== undefined || pageSize !== undefined;
  const byOffset = start !== undefined || limit !== undefined;
  if (byPage && byOffset) {
    const message = 'Use either page and pageSize or start and limit, not both.';
    throw refuse([{ path: ['pagination'], message, allowed: ['page, pageSize', 'start, limit'] }]);
  }
  const withCount = count !== 'false' && count !== '0';
  if (byOffset) {
    return { style: 'offset', start: start ?? 0, limit: limit ?? PAGE_SIZE, withCount };
  }
  const size = pageSize ?? PAGE_SIZE;
  return { style: 'page', start: ((page ?? 1) - 1) * size, limit: size, withCount };
}
