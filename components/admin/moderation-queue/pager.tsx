import { Button } from '@payloadcms/ui'
import type { QueuePage } from '@/domain/signature/queue'
import styles from './moderation-queue.module.css'
import type { Words } from './use-words'

type Props = { page: QueuePage; words: Words; onTurn: (to: number) => void }

/** Leads to the pages before and after, where there are any. */
export function Pager({ page: { page, pages }, words, onTurn }: Props) {
  const { say } = words
  if (pages < 2 && page === 1) return null
  return (
    <nav aria-label={say('pageOf', { page, pages })} className={styles.pager}>
      <Button
        buttonStyle="secondary"
        disabled={page <= 1}
        margin={false}
        onClick={() => onTurn(page - 1)}
        size="small"
      >
        {say('previous')}
      </Button>
      <span>{say('pageOf', { page, pages })}</span>
      <Button
        buttonStyle="secondary"
        disabled={page >= pages}
        margin={false}
        onClick={() => onTurn(page + 1)}
        size="small"
      >
        {say('next')}
      </Button>
    </nav>
  )
}
