import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import styles from './breadcrumbs.module.css'

/** A step on the way to a page: its name, the same as plain text where it is marked up, and its address without locale. */
export type Crumb = { path: string } & ({ name: string } | { name: ReactNode; text: string })

/** The name of a step as plain text. */
export const crumbText = (crumb: Crumb): string => ('text' in crumb ? crumb.text : crumb.name)

type Props = { crumbs: readonly Crumb[]; locale: Locale }

/** The way from the home page to the section of this page; the page's own title stands right below it. */
export const Breadcrumbs = ({ crumbs, locale }: Props) => {
  const t = useTranslations('site')
  if (crumbs.length === 0) return null
  return (
    <nav aria-label={t('breadcrumbs')} className={styles.trail}>
      <ol>
        {[{ name: t('home'), path: '' }, ...crumbs].map(({ name, path }) => (
          <li key={path}>
            <a href={`/${locale}${path}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
