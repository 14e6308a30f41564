import { useTranslations } from 'next-intl'
import styles from './pager.module.css'

type Props = {
  page: number
  pages: number
  /** The address of a page of the list. */
  href: (page: number) => string
}

/** The way through a long list. */
export const Pager = ({ page, pages, href }: Props) => {
  const t = useTranslations('pager')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('label')} className={styles.pager}>
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          {t('previous')}
        </a>
      )}
      <span>{t('position', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)}>
          {t('next')}
        </a>
      )}
    </nav>
  )
}
