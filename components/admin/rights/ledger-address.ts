import type { RightsBasis } from '@/domain/rights/basis'

/** The list of the news items on one ground, or of those that have none yet, as the panel's own filters write it. */
export const ledgerAddress = (collections: string, basis: RightsBasis | null): string => {
  const condition = basis ? `[equals]=${basis}` : '[exists]=false'
  return `${collections}/news-items?where[or][0][and][0][rights.basis]${condition}`
}
