import { isStandingAfter } from './entry'
import type { RegisterEvent } from './event'

/** How often something happened in a month (`YYYY-MM`). */
export type MonthlyEvents = { month: string; event: RegisterEvent; count: number }

/** A month in the life of a register: how many came, how many left, and how many stood there at its end. */
export type MonthOfGrowth = { month: string; joined: number; left: number; total: number }

/** Adds up what happened month by month, oldest first. Months in which nothing happened are left out. */
export const growthOf = (events: readonly MonthlyEvents[]): MonthOfGrowth[] => {
  const months = new Map<string, { joined: number; left: number }>()
  for (const { month, event, count } of events) {
    if (event === 'changed') continue
    const { joined, left } = months.get(month) ?? { joined: 0, left: 0 }
    months.set(
      month,
      isStandingAfter(event) ? { joined: joined + count, left } : { joined, left: left + count },
    )
  }
  let total = 0
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, { joined, left }]) => {
      total += joined - left
      return { month, joined, left, total }
    })
}
