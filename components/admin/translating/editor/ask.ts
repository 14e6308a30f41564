export type Asking = {
  method?: 'GET' | 'POST'
  body?: unknown
  signal?: AbortSignal
  /** The browser finishes the request even when the page is left. */
  keepalive?: boolean
}

/**
 * Asks an endpoint as who is logged in to the panel; throws where no answer comes, or not the whole of one because it is no
 * longer waited for. A refusal may be without words.
 */
export const ask = async <Told>(
  address: string,
  { method = 'GET', body, signal, keepalive = false }: Asking = {},
): Promise<{ status: number; told: Told }> => {
  const answer = await fetch(address, {
    method,
    keepalive,
    credentials: 'include',
    ...(signal ? { signal } : {}),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const told = await answer.json().catch((broken: unknown) => {
    if (answer.ok) throw broken
    return {}
  })
  return { status: answer.status, told }
}

/** Why the server would not: a code that the panel has words for, its own words, and how many segments are in the way. */
export type Refusal = { code: string; message: string; count: number; keys: readonly string[] }

/** Reads why the server would not; codes and words are empty where it gave none. */
export const refusal = (told: unknown): Refusal => {
  const { code, count, segments, errors } = (told ?? {}) as {
    code?: unknown
    count?: unknown
    segments?: { key?: unknown }[]
    errors?: { message?: unknown }[]
  }
  const said = errors?.[0]?.message
  const keys = Array.isArray(segments) ? segments.map(({ key }) => String(key)) : []
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof said === 'string' ? said : '',
    count: typeof count === 'number' ? count : keys.length,
    keys,
  }
}
