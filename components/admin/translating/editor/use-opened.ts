import { useCallback, useEffect, useState } from 'react'
import type { Desk } from '@/domain/translation/desk/desk'
import type { DeskApi } from './desk-api'

/** The desk once it has come, or with which status it was refused (0: no answer came). */
export type Opened =
  | { kind: 'asked' }
  | { kind: 'refused'; status: number }
  | { kind: 'desk'; desk: Desk }

/** Asks for the desk, and again when told to. */
export function useOpened(api: DeskApi) {
  const [opened, setOpened] = useState<Opened>({ kind: 'asked' })
  const [asked, setAsked] = useState({ api })
  useEffect(() => {
    const asking = new AbortController()
    setOpened({ kind: 'asked' })
    asked.api
      .open(asking.signal)
      .then(({ status, told }) =>
        setOpened(status === 200 ? { kind: 'desk', desk: told } : { kind: 'refused', status }),
      )
      .catch(() => !asking.signal.aborted && setOpened({ kind: 'refused', status: 0 }))
    return () => asking.abort()
  }, [asked])
  useEffect(() => setAsked((before) => (before.api === api ? before : { api })), [api])
  return { opened, again: useCallback(() => setAsked({ api }), [api]) }
}
