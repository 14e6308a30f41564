import type { WorkPlace } from '@/domain/translation/desk/desk'

/** An answer that is none: its status, to be told apart from no answer at all. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`Answered with ${status}`)
  }
}

/** The lists of translations and what is done from them, as a member of staff who is logged in asks for them. Throws `Refused`. */
export const tasksApi = (api: string) => {
  const base = `${api}/translations`
  const ask = async <Told>(path: string, init: RequestInit = {}): Promise<Told> => {
    const answer = await fetch(`${base}/${path}`, { credentials: 'include', ...init })
    if (!answer.ok) throw new Refused(answer.status)
    return answer.json()
  }
  const post = (path: string, body: unknown) =>
    ask<unknown>(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
  return {
    list: <Page>(path: string, query: URLSearchParams, signal: AbortSignal) =>
      ask<Page>(`${path}?${query}`, { signal }),
    deed: ({ of, documentId, locale }: WorkPlace, deed: 'claim' | 'release') =>
      post('desk/deed', { of, documentId, locale, deed }),
    begin: ({ of, documentId, locale }: WorkPlace) => post('of/begin', { of, documentId, locale }),
    csvAddress: (query: URLSearchParams) => `${base}/overview.csv?${query}`,
  }
}

export type TasksApi = ReturnType<typeof tasksApi>
