'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import styles from './exchange.module.css'
import type { ExchangePlace } from './exchange-api'
import { ReportView } from './report-view'
import type { ExchangeWords } from './use-exchange-words'
import { hasEntries, useImportRun } from './use-import-run'

type Props = {
  api: string
  place: ExchangePlace
  words: ExchangeWords
  /** Says whether anything was taken while the dialogue was open. */
  onClose: (hasTaken: boolean) => void
}

/** Chooses files, says what would come of them, and brings them in only then. */
export function ImportDialog({ api, place, words, onClose }: Props) {
  const { say } = words
  const { run, hasTaken, most, choose, again, look, take } = useImportRun(api, place)
  const { busy, files, report, trouble } = run
  const told = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (report) told.current?.focus()
  }, [report])
  const canTake = report?.dry === true && hasEntries(report)
  const close = () => onClose(hasTaken)
  return (
    <Dialog onClose={close} title={say('importTitle')}>
      {report ? null : (
        <>
          <p>{say('importAbout')}</p>
          <label className={styles.label} htmlFor={id}>
            {say('files')}
          </label>
          <input
            accept=".po,.pot,.xlf,.xliff,.zip"
            className={styles.file}
            disabled={busy}
            id={id}
            multiple
            onChange={({ target }) => choose([...(target.files ?? [])])}
            type="file"
          />
        </>
      )}
      <div aria-live="polite" className={styles.told} ref={told} tabIndex={-1}>
        {busy ? <p>{say('working')}</p> : null}
        {trouble ? <p className={styles.trouble}>{say(trouble, { most })}</p> : null}
        {report ? <ReportView report={report} words={words} /> : null}
      </div>
      <div className={dialog.buttons}>
        {report ? null : (
          <Button disabled={busy || files.length === 0} margin={false} onClick={look}>
            {say('tryIt')}
          </Button>
        )}
        {canTake ? (
          <Button disabled={busy} margin={false} onClick={take}>
            {say('takeIt')}
          </Button>
        ) : null}
        {report?.dry ? (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={again}>
            {say('again')}
          </Button>
        ) : null}
        <Button buttonStyle="secondary" margin={false} onClick={close}>
          {say('close')}
        </Button>
      </div>
    </Dialog>
  )
}
