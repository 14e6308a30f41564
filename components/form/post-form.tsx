import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAnswer } from '@/domain/letter/form-answer'
import styles from './post-form.module.css'
import { ProblemSummary } from './problem-summary'

type Props = {
  /** The address of the form's own page, with its locale and query. */
  action: string
  answer: FormAnswer | null
  /** On the button. */
  submit: ReactNode
  /** What is said at the button: what happens next. */
  next?: ReactNode
  /** As wide as there is room for. */
  isWide?: boolean
  /** Carries a file, so that it is sent in parts. */
  hasFile?: boolean
  /** When the page was drawn, signed; forms that anybody may send have one. */
  stamp?: string | undefined
  children: ReactNode
}

/** What only programs fill in. It has a label for those who come upon it without a style sheet. */
const Trap = () => {
  const t = useTranslations('form')
  return (
    <p className={styles.trap} aria-hidden="true">
      <label>
        {t('trap')} <input name="homepage" type="text" tabIndex={-1} autoComplete="off" />
      </label>
    </p>
  )
}

/**
 * A form that is posted to its own page: drawn with the answer to the last attempt, or null. What is wrong is said by the
 * server, in the reader's language, so the browser's own bubbles are switched off; `sign-form.js` says it sooner.
 */
export const PostForm = ({
  action,
  answer,
  submit,
  next,
  isWide = false,
  hasFile = false,
  stamp,
  children,
}: Props) => {
  const t = useTranslations('form')
  return (
    <form
      className={styles.form}
      method="post"
      action={action}
      encType={hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      noValidate
      data-letter
      data-wide={isWide || undefined}
      data-sending={t('sending')}
      data-failed={t('failed')}
      data-proving={t('proving')}
    >
      {answer && <ProblemSummary answer={answer} />}
      {children}
      {stamp !== undefined && (
        <>
          <input type="hidden" name="stamp" value={stamp} />
          <Trap />
        </>
      )}
      <div className={styles.send}>
        <button type="submit">{submit}</button>
        {next && <p className={styles.next}>{next}</p>}
        <p role="status" className={styles.status} />
      </div>
      <script src="/sign-form.js" defer />
    </form>
  )
}
