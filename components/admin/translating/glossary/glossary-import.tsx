'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { type ImportReport, type ImportTrouble, sendTerms } from './glossary-api'
import styles from './glossary-exchange.module.css'
import { GlossaryReport } from './glossary-report'
import type { GlossaryWords } from './use-glossary-words'

type Props = { api: string; words: GlossaryWords }

const small = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

const wordsFor = (
  { code, line, message }: ImportTrouble,
  { known, say }: GlossaryWords,
): string => {
  const reason = (code && known(`broken_${code}`)) || message
  return line === null ? say('trouble', { reason }) : say('brokenAt', { line, reason })
}

/** Brings a file of terms into the glossary: first it is shown what would change, then it is done. */
export function GlossaryImport({ api, words }: Props) {
  const { say } = words
  const id = useId()
  const router = useRouter()
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<ImportReport | ImportTrouble | null>(null)
  const report = told && 'changes' in told ? told : null
  const send = async (dry: boolean) => {
    if (!file) return
    setBusy(true)
    const answer = await sendTerms(api, file, dry)
    setTold(answer)
    setBusy(false)
    if (!dry && 'changes' in answer) router.refresh()
  }
  const isOpen = report?.dry === true && report.changes.length > 0
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send(!isOpen)
      }}
    >
      <label htmlFor={`${id}-file`}>{say('bringIn')}</label>
      <p id={`${id}-hint`}>{say('fileHint')}</p>
      <input
        accept=".csv,.tsv,.tbx,.xml,text/csv,application/xml"
        aria-describedby={`${id}-hint`}
        disabled={isBusy}
        id={`${id}-file`}
        onChange={({ target }) => {
          setFile(target.files?.[0] ?? null)
          setTold(null)
        }}
        required
        type="file"
      />
      <div aria-live="polite">
        {isBusy ? <p>{say('working')}</p> : null}
        {report ? (
          <>
            <p className={styles.told}>
              {report.dry && report.changes.length === 0
                ? say('nothing')
                : say(report.dry ? 'would' : 'done', {
                    created: report.created,
                    updated: report.updated,
                    same: report.same,
                  })}
            </p>
            <GlossaryReport report={report} words={words} />
          </>
        ) : null}
        {told && !report ? (
          <p className={styles.trouble} role="alert">
            {wordsFor(told as ImportTrouble, words)}
          </p>
        ) : null}
      </div>
      <div>
        <Button {...small} disabled={isBusy || !file || report?.dry === false} type="submit">
          {say(isOpen ? 'apply' : 'check')}
        </Button>
      </div>
    </form>
  )
}
