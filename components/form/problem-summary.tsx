import { useTranslations } from 'next-intl'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { fieldId } from './field-ids'
import styles from './problem-summary.module.css'

type Props = { answer: FormAnswer }

/** All that is the matter with a form, at its top, each leading to its field. */
export const ProblemSummary = ({ answer }: Props) => {
  const t = useTranslations('form')
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} id="problems" data-first-focus>
      <h2>{t('summary')}</h2>
      {answer.problems.length === 0 && <p>{answer.detail}</p>}
      <ul>
        {answer.problems.map(({ field, code, message }) => (
          <li key={`${field} ${code}`}>
            {field === null ? message : <a href={`#${fieldId(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
