import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { embedCode } from '@/domain/carry/embed-code'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { CopyText } from './copy-text'
import { PageFeeds } from './page-feeds'
import styles from './share.module.css'

type Props = {
  title: string
  summary: string
  /** How many have signed, as the register shows it. */
  count: number
  locale: Locale
  /** Of the campaign, below the locale. */
  path: string
  /** Of the site, and the campaign's canonical one; both absolute. */
  siteAddress: string
  address: string
}

/** Everything by which a campaign is carried further: texts, links, a frame, feeds and files. Plain links, no trackers. */
export const ShareView = ({ title, summary, count, locale, path, siteAddress, address }: Props) => {
  const t = useTranslations('carry')
  const here = `/${locale}${path}`
  const short = `${title} ${address}`
  const long = t('longText', { title, summary, count, address })
  const [subject, body] = [encodeURIComponent(title), encodeURIComponent(long)]
  const code = embedCode({ url: `${siteAddress}${here}/embed`, title })
  return (
    <>
      <Section id="texts" title={t('texts')}>
        <p className={styles.hint}>{t('textsHint')}</p>
        <CopyText id="share-short" label={t('short')} text={short} rows={3} />
        <CopyText id="share-long" label={t('long')} text={long} rows={8} />
      </Section>
      <Section id="send" title={t('send')}>
        <ul className={styles.links}>
          <li>
            <a href={`mailto:?subject=${subject}&body=${body}`}>{t('mail')}</a>
          </li>
          <li>
            <a href={`sms:?&body=${encodeURIComponent(short)}`}>{t('sms')}</a>
          </li>
        </ul>
        <p className={styles.address}>
          {t('address')}:{' '}
          <bdi dir="ltr">
            <a href={address}>{address}</a>
          </bdi>
        </p>
      </Section>
      <Section id="paper" title={t('print')}>
        <ul className={styles.links}>
          <li>
            <a href={`${here}/leaflet`}>{t('leaflet')}</a>
          </li>
          <li>
            <a href={`${here}/card.png`}>{t('card')}</a>
          </li>
        </ul>
      </Section>
      <Section id="embed" title={t('embed')}>
        <p className={styles.text}>{t('embedLead')}</p>
        <CopyText id="embed-code" label={t('embedCode')} text={code} rows={5} isCode />
        <p className={styles.hint}>
          {t('oembed')}{' '}
          <a href={withQuery('/api/oembed', { url: `${siteAddress}${here}`, format: 'json' })}>
            oEmbed
          </a>
        </p>
      </Section>
      <Section id="feeds" title={t('feeds')}>
        <p className={styles.text}>{t('feedsLead')}</p>
        <PageFeeds
          feeds={[
            { label: t('ofCampaign'), path: here },
            { label: t('ofSection'), path: `/${locale}/campaigns` },
            { label: t('ofSite'), path: `/${locale}` },
          ]}
        />
      </Section>
      <script src="/copy.js" defer />
    </>
  )
}
