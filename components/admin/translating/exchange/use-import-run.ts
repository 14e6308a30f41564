'use client'

import { useState } from 'react'
import type { ImportReport } from '@/domain/translation/exchange/report'
import { type ExchangePlace, type Sent, sendFiles } from './exchange-api'

/** The most that can be sent at once, in bytes, as the site has it. */
const mostBytes = 25_000_000

type Trouble = Extract<Sent, { kind: 'failed' }>['reason']

/** How far an import has come. */
export type Run = {
  files: readonly File[]
  busy: boolean
  report: ImportReport | null
  trouble: Trouble | null
}

const start: Run = { files: [], busy: false, report: null, trouble: null }

/** Whether any entry is taken, or would be. */
export const hasEntries = ({ documents }: ImportReport): boolean =>
  documents.some(({ taken }) => taken > 0)

/** The steps of an import: choose files, look what would happen, bring them in. */
export function useImportRun(api: string, place: ExchangePlace) {
  const [run, setRun] = useState<Run>(start)
  const [hasTaken, setTaken] = useState(false)
  const send = async (isTrial: boolean) => {
    const { files } = run
    if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) {
      setRun({ ...run, trouble: 'tooBig' })
      return
    }
    setRun({ ...run, busy: true, trouble: null })
    const sent = await sendFiles(api, place, files, isTrial)
    if (sent.kind === 'failed') setRun({ ...run, busy: false, trouble: sent.reason })
    else {
      setRun({ files, busy: false, report: sent.report, trouble: null })
      if (!isTrial && hasEntries(sent.report)) setTaken(true)
    }
  }
  return {
    run,
    /** Whether anything has been brought in since the dialogue was opened. */
    hasTaken,
    most: mostBytes / 1_000_000,
    choose: (files: readonly File[]) => setRun({ ...start, files }),
    again: () => setRun(start),
    look: () => void send(true),
    take: () => void send(false),
  }
}
