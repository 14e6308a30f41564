import { useTranslations } from 'next-intl'
import { problemKinds } from '@/domain/api/problem-kinds'
import styles from './developers.module.css'

/** Every kind of error, under the address that its type names. */
export const ProblemTable = () => {
  const t = useTranslations('developers')
  return (
    <table className={styles.problems}>
      <thead>
        <tr>
          <th scope="col">{t('status')}</th>
          <th scope="col">{t('type')}</th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {problemKinds.map(({ name, status, title }) => (
          <tr key={name} id={`problem-${name}`}>
            <td>{status}</td>
            <td>
              <code dir="ltr">{name}</code>
            </td>
            <td lang="en" dir="ltr">
              {title}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
