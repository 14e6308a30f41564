import { useState } from 'react'
import type { QueuedTask } from '@/domain/translation/desk/task'
import { Refused, type TasksApi } from './tasks-api'
import { titleOfTask } from './title-of-task'
import type { TranslatingWords } from './use-translating-words'

type Props = { api: TasksApi; words: TranslatingWords; onDone: () => void }

/** Claims and releases translations from a list, and says what came of it. */
export function useClaims({ api, words, onDone }: Props) {
  const [isBusy, setBusy] = useState(false)
  const [status, setStatus] = useState('')
  const act = (task: QueuedTask, deed: 'claim' | 'release') => {
    setBusy(true)
    api
      .deed(task, deed)
      .then(() => setStatus(words.say(`${deed}Done`, { title: titleOfTask(task, words) })))
      .catch((error: unknown) => {
        const isTaken = error instanceof Refused && error.status === 409
        setStatus(words.say(isTaken ? 'claimTaken' : 'failed'))
      })
      .finally(() => {
        setBusy(false)
        onDone()
      })
  }
  return { isBusy, status, act }
}
