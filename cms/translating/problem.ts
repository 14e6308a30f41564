import { APIError } from 'payload'

/**
 * An error that is nobody's secret: words for people, `code` for the panel, which has words of its own for it, and whatever
 * else it has to know, such as both texts of a conflict.
 */
export const problem = (
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): APIError => new APIError(message, status, { code, ...more }, true)

/** The code of such an error, or null for any other. */
export const codeOf = (error: unknown): string | null => {
  const { data } = (error instanceof APIError ? error : {}) as { data?: { code?: unknown } | null }
  return typeof data?.code === 'string' ? data.code : null
}
