'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CountryCode } from '@/domain/country/country'
import type { ImportEntry } from '@/domain/import/entry'
import { batchSize, type Counts } from '@/domain/import/wire'
import type { Terms } from './apply-form'
import { withCountry } from './bulk-decisions'
import type { CampaignChoice, ImportApi, PastImport, ReadList } from './import-api'
import { type DeskRow, isTaken, sentOf } from './row-state'

type Open = { campaign: string; list: ReadList; file: File | null; part: number }
type Progress = { done: number; all: number | null }

const sum = ({
  added = 0,
  returned = 0,
  there = 0,
  question = 0,
  refused = 0,
  skipped = 0,
}: Counts): number => added + returned + there + question + refused + skipped

/** How much of a file the preview shows, in hundredths. */
const partOf = ({ rows, isCut }: ReadList, text: string, file: File | null): number => {
  if (!file) return 100
  const lines = text.split('\n').length
  const read = isCut ? Math.min(1, (rows.at(-1)?.entry.lines[1] ?? 0) / lines) : 1
  return Math.max(1, Math.round((new Blob([text]).size / file.size) * read * 100))
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** All that the view of imports knows and can do. */
export function useImport(api: ImportApi) {
  const [campaigns, setCampaigns] = useState<CampaignChoice[]>([])
  const [past, setPast] = useState<PastImport[]>([])
  const [open, setOpen] = useState<Open | null>(null)
  const [rows, setRows] = useState<DeskRow[]>([])
  const [busy, setBusy] = useState<string | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [done, setDone] = useState<Counts | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const stopped = useRef(new AbortController())

  const attempt = useCallback(async (what: string, work: () => Promise<void>) => {
    setBusy(what)
    setTrouble(null)
    await work().catch((error: unknown) => setTrouble(reasonOf(error)))
    setBusy(null)
  }, [])

  useEffect(() => {
    void attempt('load', async () => {
      setCampaigns(await api.campaigns())
      setPast(await api.past())
    })
  }, [api, attempt])

  const read = (asked: { campaign: string; text: string; file: File | null }) =>
    attempt('read', async () => {
      const list = await api.read(asked.campaign, asked.text)
      setDone(null)
      setRows(list.rows.map((row, key) => ({ ...row, key })))
      // What is too long to be shown goes in as a file, so that nothing of it is lost.
      const file = asked.file ?? (list.isCut ? new File([asked.text], 'paste') : null)
      setOpen({ campaign: asked.campaign, list, file, part: partOf(list, asked.text, file) })
    })

  const replace = (row: DeskRow) =>
    setRows((all) => all.map((one) => (one.key === row.key ? row : one)))

  const edit = (row: DeskRow, entry: ImportEntry) =>
    attempt('edit', async () => {
      const { rows: judged } = await api.judge(open?.campaign ?? '', [entry])
      const [first] = judged
      if (first) replace({ key: row.key, entry, ...first })
    })

  const decideAll = (decided: readonly DeskRow[]) => {
    const byKey = new Map(decided.map((row) => [row.key, row]))
    setRows((all) => all.map((one) => byKey.get(one.key) ?? one))
  }

  const setCountry = (chosen: readonly DeskRow[], country: CountryCode) =>
    attempt('edit', async () => {
      const entries = chosen.map(({ entry }) => withCountry(entry, country))
      for (let from = 0; from < entries.length; from += batchSize) {
        const some = entries.slice(from, from + batchSize)
        const { rows: judged } = await api.judge(open?.campaign ?? '', some)
        decideAll(
          judged.flatMap((row, at) => {
            const [before, entry] = [chosen[from + at], some[at]]
            return before && entry ? [{ key: before.key, entry, ...row }] : []
          }),
        )
      }
    })

  const sendRows = async (id: string) => {
    const taken = rows.filter(isTaken)
    for (let from = 0; from < taken.length && !stopped.current.signal.aborted; from += batchSize) {
      setProgress({ done: from, all: taken.length })
      await api.apply(id, taken.slice(from, from + batchSize).map(sentOf))
    }
  }

  const sendFile = async (id: string, file: File) => {
    const timer = setInterval(async () => {
      const counts = await api.counts(id).catch(() => ({}))
      setProgress({ done: sum(counts), all: null })
    }, 1000)
    setProgress({ done: 0, all: null })
    await api.sendFile(id, file, stopped.current.signal).finally(() => clearInterval(timer))
  }

  const apply = (terms: Terms) =>
    attempt('apply', async () => {
      if (!open) return
      stopped.current = new AbortController()
      const { date, ...rest } = terms
      const { id } = await api.begin({
        ...rest,
        ...(date ? { date } : {}),
        campaign: open.campaign,
        source: open.file?.name ?? 'paste',
        fingerprint: open.list.fingerprint,
      })
      try {
        await (open.file ? sendFile(id, open.file) : sendRows(id))
        if (stopped.current.signal.aborted) return
        setDone(await api.finish(id))
        setOpen(null)
      } finally {
        setProgress(null)
        setPast(await api.past())
      }
    })

  const undo = (id: string) =>
    attempt(id, async () => {
      // How far it has come is kept with the import.
      const timer = setInterval(() => void api.past().then(setPast, () => {}), 2000)
      await api.undo(id).finally(() => clearInterval(timer))
      setPast(await api.past())
    })

  return {
    ...{ campaigns, past, open, rows, busy, progress, done, trouble, read, edit, apply, undo },
    decide: replace,
    decideAll,
    setCountry,
    stop: () => stopped.current.abort(),
    close: () => setOpen(null),
    taken: rows.filter(isTaken).length,
  }
}
