import { AppError } from '../errors/index.js'

const LARGEST_PAGE = 100

/** @throws AppError `invalid-request` */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first
  throw new AppError('invalid-request', `\`first\` is 1 to ${LARGEST_PAGE}.`, { field: 'first' })
}

/** A page as connections have it. */
export const connection = <T>({ items, next }: { items: T[]; next?: string }) => ({
  nodes: items,
  pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null }
})
