import { useTranslations } from 'next-intl'
import { type RegisterOrder, registerOrders } from '@/domain/register/orders'
import styles from './register-controls.module.css'

type Props = {
  /** The address of the register as it stands, whole. */
  action: string
  query: string
  order: RegisterOrder
  day: string
  /** The day that is today in UTC: none after it can be asked for. */
  today: string
  problem: string | null
}

/** How to look into a register: by a name, in another order, as of another day. An address with the question in it. */
export const RegisterControls = ({ action, query, order, day, today, problem }: Props) => {
  const t = useTranslations('register')
  const isNarrowed = query !== '' || order !== 'number' || day !== ''
  return (
    <search>
      <form method="get" action={action} className={styles.controls}>
        <label className={styles.find}>
          {t('find')}
          <input name="q" type="search" defaultValue={query} maxLength={100} autoComplete="off" />
        </label>
        <label>
          {t('order')}
          <select name="order" defaultValue={order}>
            {registerOrders.map((value) => (
              <option key={value} value={value}>
                {t(`orders.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('asOfLabel')}
          <input
            name="asof"
            type="date"
            defaultValue={day}
            max={today}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'asof-problem' : undefined}
          />
        </label>
        <button type="submit">{t('show')}</button>
        {isNarrowed && <a href={action}>{t('whole')}</a>}
        {problem && (
          <p id="asof-problem" className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </form>
    </search>
  )
}
