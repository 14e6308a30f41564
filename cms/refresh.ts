import { revalidateTag } from 'next/cache'
import type { PayloadRequest } from 'payload'

/** Writes made with this in their context leave pages as they are; the caller refreshes once at the end. */
export const withoutRefresh = { withoutRefresh: true } as const

/**
 * Makes pages with these tags be drawn anew by the next request. Outside Next (scripts, tests, the first filling)
 * there are no pages to refresh and nothing happens.
 */
export const refresh = (req: Pick<PayloadRequest, 'context'>, tags: readonly string[]): void => {
  if (req.context.withoutRefresh) return
  for (const tag of tags) {
    try {
      revalidateTag(tag, { expire: 0 })
    } catch (error) {
      if (!isOutsideNext(error)) throw error
    }
  }
}

const isOutsideNext = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('static generation store missing')
