import { useTranslations } from 'next-intl'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import styles from './register-proof.module.css'

type Props = { slug: string; locale: Locale; day?: string | null }

/** Links to the register as a table, as a plain list, with its proof, and as a leaflet for paper. */
export const RegisterDownloads = ({ slug, locale, day }: Props) => {
  const [t, leaflet] = [useTranslations('register'), useTranslations('leaflet')]
  const paper = `/${locale}/campaigns/${slug}/leaflet`
  const href = (extension: string, query: Record<string, string | undefined>) =>
    withQuery(`/api/campaigns/${slug}/register.${extension}`, { ...query, asof: day ?? undefined })
  return (
    <p className={styles.downloads}>
      <span>{t('downloads')}</span>
      <a href={href('csv', { locale, bom: '1' })}>{t('csv')}</a>
      <a href={href('txt', { locale })}>{t('txt')}</a>
      <a href={href('json', {})}>{t('json')}</a>
      <a href={withQuery(paper, { asof: day ?? undefined })}>{leaflet('link')}</a>
    </p>
  )
}
