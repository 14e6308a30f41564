import { Button } from '@payloadcms/ui'
import styles from './filters.module.css'
import type { TranslatingWords } from './use-translating-words'

type Props = {
  page: number
  pages: number
  words: TranslatingWords
  onTurn: (to: number) => void
}

/** Leads to the pages before and after, where there are any. */
export function ListPager({ page, pages, words, onTurn }: Props) {
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
