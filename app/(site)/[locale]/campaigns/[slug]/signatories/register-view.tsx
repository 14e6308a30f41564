import { useTranslations } from 'next-intl'
import { Register } from '@/components/campaign/register'
import { RegisterControls } from '@/components/campaign/register-controls'
import { RegisterFigures } from '@/components/campaign/register-figures'
import { RegisterGroups } from '@/components/campaign/register-groups'
import { useDayProblem } from '@/components/campaign/register-problem'
import { RegisterProof } from '@/components/campaign/register-proof'
import { RegisterThen } from '@/components/campaign/register-then'
import { Pager } from '@/components/ui/pager'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import type { registerFigures } from '@/queries/register-figures'
import { type Asked, queryOf, today } from './asked'
import type { readRegister } from './read-register'
import styles from './register-view.module.css'

type Props = {
  locale: Locale
  slug: string
  asked: Asked
  register: Awaited<ReturnType<typeof readRegister>>
  figures: Awaited<ReturnType<typeof registerFigures>>
}

const List = ({ register, asked, locale }: Pick<Props, 'register' | 'asked' | 'locale'>) => {
  const [t, campaign] = [useTranslations('register'), useTranslations('campaign')]
  const { groups, items, total } = register
  if (groups) return <RegisterGroups groups={groups} locale={locale} />
  return (
    <>
      {asked.query && <p role="status">{t('found', { count: total })}</p>}
      {items.length > 0 && <Register signatories={items} locale={locale} />}
      {items.length === 0 && !asked.query && <p>{campaign('noSignatories')}</p>}
    </>
  )
}

/** A register with the ways to look into it, what it comes to in figures, and the proof of it. */
export const RegisterView = ({ locale, slug, asked, register, figures }: Props) => {
  const problem = useDayProblem()(asked.day, asked.asof)
  const path = `/${locale}/campaigns/${slug}/signatories`
  const day = asked.day.kind === 'day' ? asked.day.day : null
  return (
    <>
      <RegisterControls
        action={path}
        query={asked.query}
        order={asked.order}
        day={day ?? (problem ? '' : asked.asof)}
        today={today()}
        problem={problem}
      />
      {!problem && (
        <>
          {day && !asked.query && (
            <RegisterThen day={day} total={register.total} since={register.since} />
          )}
          <div className={styles.list}>
            <List register={register} asked={asked} locale={locale} />
          </div>
          <Pager
            page={register.page}
            pages={register.pages}
            href={(page) => withQuery(path, { ...queryOf(asked), page })}
          />
          {figures.head.seq > 0 && !asked.query && (
            <>
              <RegisterFigures
                countries={figures.countries}
                growth={figures.growth}
                locale={locale}
              />
              <RegisterProof slug={slug} locale={locale} day={day} head={figures.head} />
            </>
          )}
        </>
      )}
    </>
  )
}
