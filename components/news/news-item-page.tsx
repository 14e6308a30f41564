import { useTranslations } from 'next-intl'
import { LinkList } from '@/components/ui/link-list'
import { PageTitle } from '@/components/ui/page-title'
import { PartialDate } from '@/components/ui/partial-date'
import { Picture } from '@/components/ui/picture'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { languageName } from '@/domain/language-tag/language-name'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, NewsItem, Organization } from '@/payload-types'
import { shownCopy } from './archived-copy'
import { DeadOriginal } from './dead-original'
import { DigestLinks } from './digest-links'
import styles from './news-item-page.module.css'
import { Rights } from './rights'
import { Source } from './source'

type Props = {
  item: Translated<NewsItem>
  locale: Locale
  path: string
  /** Since when the original could no longer be reached (ISO 8601). */
  goneSince?: string | null
}

const populated = <Doc extends { id: string }>(
  references: (string | Doc)[] | null | undefined,
): Translated<Doc>[] =>
  (references ?? []).filter((reference): reference is Doc => typeof reference === 'object')

/** A news item: headline, source line, our summary, on what ground it is shown, and what it belongs to. */
export const NewsItemPage = ({ item, locale, path, goneSince = null }: Props) => {
  const t = useTranslations()
  const campaigns = populated<Campaign>(item.campaigns)
  const organizations = populated<Organization>(item.organizations)
  return (
    <article>
      <TranslationNotice note={item._translation} locale={locale} path={path} />
      <PageTitle
        eyebrow={item.published ? <PartialDate edtf={item.published} /> : t('date.unknown')}
        title={
          <Text of={item} field="headline">
            {item.headline}
          </Text>
        }
      >
        <p className={styles.source}>
          <Source item={item} authorNotNamed={item.authorNotNamed} />
        </p>
      </PageTitle>
      {item.image && (
        <div className={styles.picture}>
          <Picture media={item.image} sizes="(min-width: 40rem) 36rem, 100vw" caption isFirst />
        </div>
      )}
      <RichText value={item.summary} />
      {(item.originalUrl || item.sourceLanguage) && (
        <p className={styles.original}>
          {item.originalUrl && (
            <a href={item.originalUrl} rel="noreferrer">
              {t('news.original', { host: new URL(item.originalUrl).host })}
            </a>
          )}{' '}
          {item.sourceLanguage &&
            t('news.sourceLanguage', { language: languageName(item.sourceLanguage, locale) })}
        </p>
      )}
      {goneSince && item.originalUrl && (
        <DeadOriginal since={goneSince} hasCopy={shownCopy(item) !== null} />
      )}
      <Rights item={item} />
      <DigestLinks item={item} locale={locale} />
      {campaigns.length > 0 && (
        <Section id="campaigns" title={t('news.aboutCampaigns')}>
          <LinkList
            links={campaigns.map((campaign) => ({
              key: campaign.id,
              href: `/${locale}/campaigns/${campaign.slug}`,
              label: (
                <Text of={campaign} field="title">
                  {campaign.title}
                </Text>
              ),
            }))}
          />
        </Section>
      )}
      {organizations.length > 0 && (
        <Section id="organizations" title={t('news.aboutOrganizations')}>
          <LinkList
            links={organizations.map((organization) => ({
              key: organization.id,
              href: `/${locale}/organizations/${organization.slug}`,
              label: (
                <Text of={organization} field="name">
                  {organization.name}
                </Text>
              ),
            }))}
          />
        </Section>
      )}
      <TranslationCredit note={item._translation} />
    </article>
  )
}
