import type {
  Conflict,
  HistoryEntry,
  ModeratedSlug,
  ModerationAction,
  Outcome,
  QueuePage,
} from '@/domain/signature/queue'

/** What was told in confidence, as one signer told it. */
export type PrivateData = Record<'email' | 'officerName' | 'officerRole' | 'note', string | null>

/** What the DNS said, and the record that would prove it. */
export type DnsAnswer = {
  proved: boolean
  record: { names: string[]; text: string } | null
}

export type Decided =
  | { kind: 'done'; batch: string; done: Outcome[]; left: number }
  | { kind: 'conflicts'; conflicts: Conflict[] }
  | { kind: 'refused'; ids: string[] }

type Asking = { method?: 'GET' | 'POST'; body?: unknown; signal?: AbortSignal }

/** The endpoints of moderation, as a member of staff who is logged in to the panel asks them; they throw where the network fails or an answer is none of those named. */
export const moderationApi = (api: string, of: ModeratedSlug) => {
  const ask = async (path: string, { method = 'GET', body, signal }: Asking = {}) => {
    const answer = await fetch(`${api}/${of}/${path}`, {
      method,
      credentials: 'include',
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    const told = await answer.json().catch(() => ({}))
    return { status: answer.status, told }
  }
  const get = async <Told>(path: string, signal?: AbortSignal): Promise<Told> => {
    const { status, told } = await ask(path, signal ? { signal } : {})
    if (status !== 200) throw new Error(`${path}: ${status}`)
    return told
  }
  const decided = async (path: string, body: unknown): Promise<Decided> => {
    const { status, told } = await ask(path, { method: 'POST', body })
    if (status === 200)
      return { kind: 'done', batch: told.batch ?? '', done: told.done ?? [], left: told.left ?? 0 }
    if (status === 409 && told.conflicts) return { kind: 'conflicts', conflicts: told.conflicts }
    if (status === 422)
      return { kind: 'refused', ids: (told.problems ?? []).map(({ id }: { id: string }) => id) }
    throw new Error(`${path}: ${status}`)
  }
  return {
    queue: (query: URLSearchParams, signal: AbortSignal) =>
      get<QueuePage>(`queue?${query}`, signal),
    decide: (asked: {
      action: ModerationAction
      ids: string[]
      reason: string | null
      batch: string
      seen: Record<string, string>
    }) => decided('decide', asked),
    undo: (batch: string, most: number) => decided('undo', { batch, most }),
    merge: (ids: string[], keep: string) => decided('merge', { ids, keep }),
    history: (id: string) => get<{ decisions: HistoryEntry[] }>(`${id}/history`),
    privateData: (id: string) => get<PrivateData>(`${id}/private`),
    checkDns: async (id: string): Promise<DnsAnswer> => {
      const { status, told } = await ask(`${id}/check-dns`, { method: 'POST' })
      if (status !== 200) throw new Error(`check-dns: ${status}`)
      return told
    },
    mandateAddress: (id: string) => `${api}/${of}/${id}/mandate`,
  }
}

export type ModerationApi = ReturnType<typeof moderationApi>
