import { useTranslations } from 'next-intl'
import styles from './list-filter.module.css'

/** One choice that narrows a list: the name it has in the address, its label, its values and the present one. */
type Choice = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  value: string | undefined
}

type Props = { action: string; choices: readonly Choice[] }

/** Narrows a list by its address: a form that is sent as one, so that every result can be linked to and kept. */
export const ListFilter = ({ action, choices }: Props) => {
  const t = useTranslations('filter')
  const isNarrowed = choices.some(({ value }) => value !== undefined)
  return (
    <form method="get" action={action} className={styles.filter} aria-label={t('label')}>
      {choices.map(({ name, label, options, value }) => (
        <label key={name}>
          <span>{label}</span>
          <select name={name} defaultValue={value ?? ''}>
            <option value="">{t('all')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t('apply')}</button>
      {isNarrowed && <a href={action}>{t('clear')}</a>}
    </form>
  )
}
