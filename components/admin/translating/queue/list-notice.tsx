import { Button } from '@payloadcms/ui'
import styles from './filters.module.css'
import type { TranslatingWords } from './use-translating-words'

type Props = { isFailed: boolean; isLoading: boolean; words: TranslatingWords; onAgain: () => void }

/** Says that a list is on its way, or did not come, with the means to ask again. */
export function ListNotice({ isFailed, isLoading, words, onAgain }: Props) {
  const { say } = words
  if (isFailed)
    return (
      <div className={styles.notice} role="alert">
        <p>{say('failed')}</p>
        <Button buttonStyle="secondary" margin={false} onClick={onAgain} size="small">
          {say('tryAgain')}
        </Button>
      </div>
    )
  return isLoading ? (
    <p className={styles.notice} role="status">
      {say('loading')}
    </p>
  ) : null
}
