import type { Applied, Counts, Preview, PreviewRow } from '@/domain/import/wire'

/** An import as the list of them shows it. */
export type PastImport = {
  id: string
  title: string
  state: 'applying' | 'applied' | 'undone'
  counts?: Counts | null
  createdAt: string
  campaign?: { title?: string | null } | string | null
}

export type ReadList = Preview & { fingerprint: string; isCut: boolean }
export type CampaignChoice = { id: string; title: string }
type Begun = { id: string; counts: Counts }

/** The endpoints of imports, as a member of staff who is logged in to the panel asks them; they throw what was answered wrong. */
export const importApi = (api: string) => {
  const ask = async <Told>(path: string, init: RequestInit = {}): Promise<Told> => {
    const answer = await fetch(`${api}/${path}`, { credentials: 'include', ...init })
    const told = await answer.json().catch(() => ({}))
    if (!answer.ok) throw new Error(told.errors?.[0]?.message ?? String(answer.status))
    return told
  }
  const post = <Told>(path: string, body: unknown = {}): Promise<Told> =>
    ask(`imports/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
  return {
    campaigns: async (): Promise<CampaignChoice[]> =>
      (
        await ask<{ docs: CampaignChoice[] }>(
          'campaigns?limit=100&depth=0&sort=title&select[title]=true',
        )
      ).docs,
    past: async (): Promise<PastImport[]> =>
      (await ask<{ docs: PastImport[] }>('imports?limit=25&depth=1&sort=-createdAt')).docs,
    read: (campaign: string, text: string) => post<ReadList>('read', { campaign, text }),
    judge: (campaign: string, entries: unknown[]) =>
      post<{ rows: Omit<PreviewRow, 'entry'>[] }>('judge', { campaign, entries }),
    begin: (asked: Record<string, unknown>) => post<Begun>('begin', asked),
    apply: (id: string, entries: unknown[]) =>
      post<Applied & { counts: Counts }>(`${id}/apply`, { entries }),
    sendFile: (id: string, file: File, signal: AbortSignal) =>
      ask<Counts>(`imports/${id}/file`, {
        method: 'POST',
        body: file,
        signal,
        // What a file is its content tells, but for what says of itself that it is a table.
        headers: { 'Content-Type': /\.(csv|tsv)$/i.test(file.name) ? 'text/csv' : 'text/plain' },
      }),
    counts: async (id: string): Promise<Counts> =>
      (await ask<{ counts?: Counts | null }>(`imports/${id}?depth=0`)).counts ?? {},
    finish: (id: string) => post<Counts>(`${id}/finish`),
    undo: (id: string) => post<Counts>(`${id}/undo`),
  }
}

export type ImportApi = ReturnType<typeof importApi>
