'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { longestPaste } from '@/domain/import/wire'
import type { CampaignChoice } from './import-api'
import styles from './import-signatories.module.css'
import type { ImportWords } from './use-import-words'

type Props = {
  campaigns: readonly CampaignChoice[]
  isBusy: boolean
  words: ImportWords
  onRead: (asked: { campaign: string; text: string; file: File | null }) => void
}

/** Up to this many bytes a file is shown whole, as if it had been pasted. */
const shownWhole = 300_000

const textOf = async (file: File): Promise<{ text: string; isWhole: boolean }> => {
  const isWhole = file.size <= shownWhole
  const text = await (isWhole ? file : file.slice(0, 60_000)).text()
  return { isWhole, text: isWhole ? text : text.slice(0, text.lastIndexOf('\n')) }
}

/** Where a list is pasted or a file of it chosen, for one campaign. */
export function ListForm({ campaigns, isBusy, words, onRead }: Props) {
  const { say } = words
  const id = useId()
  const [campaign, setCampaign] = useState('')
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const submit = async () => {
    const chosen = file.current?.files?.[0]
    if (!chosen) return onRead({ campaign, text, file: null })
    const read = await textOf(chosen)
    onRead({ campaign, text: read.text, file: read.isWhole ? null : chosen })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={`${id}-campaign`}>{say('campaign')}</label>
      <select
        id={`${id}-campaign`}
        onChange={({ target }) => setCampaign(target.value)}
        required
        value={campaign}
      >
        <option value="">{say('chooseCampaign')}</option>
        {campaigns.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-list`}>{say('list')}</label>
      <p id={`${id}-hint`}>{say('listHint')}</p>
      <textarea
        aria-describedby={`${id}-hint`}
        dir="auto"
        id={`${id}-list`}
        maxLength={longestPaste}
        onChange={({ target }) => setText(target.value)}
        rows={12}
        spellCheck={false}
        value={text}
      />
      <label htmlFor={`${id}-file`}>{say('file')}</label>
      <input accept=".txt,.csv,.tsv,text/plain,text/csv" id={`${id}-file`} ref={file} type="file" />
      <div>
        <Button disabled={isBusy} margin={false} type="submit">
          {say(isBusy ? 'reading' : 'read')}
        </Button>
      </div>
    </form>
  )
}
