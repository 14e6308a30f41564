import { useTranslations } from 'next-intl'
import { Columns } from '@/components/layout/columns'
import { type ListedNews, NewsList } from '@/components/news/news-list'
import { type ListedSpeech, SpeechList } from '@/components/speech/speech-list'
import { PageTitle } from '@/components/ui/page-title'
import { Picture } from '@/components/ui/picture'
import { RichText } from '@/components/ui/rich-text/rich-text'
import { Section } from '@/components/ui/section'
import { Text } from '@/components/ui/text'
import { TranslationCredit } from '@/components/ui/translation-credit'
import { TranslationNotice } from '@/components/ui/translation-notice'
import { isOpenToSigning } from '@/domain/campaign/stage'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, SolidarityMessage } from '@/payload-types'
import styles from './campaign-page.module.css'
import { Demands } from './demands'
import { Organizers } from './organizers'
import { type ListedSignatory, Register } from './register'
import { RegisterDownloads } from './register-downloads'
import { RegisterSummary } from './register-summary'
import { SignSection } from './sign-section'
import { Solidarity } from './solidarity'
import { Stage } from './stage'
import { Targets } from './targets'

/** How many signatories stand on the campaign's own page; the register has them all. */
const shownHere = 25

type Props = {
  campaign: Translated<Campaign>
  register: { items: ListedSignatory[]; total: number; asOf: string | null }
  news: readonly Translated<ListedNews>[]
  messages: readonly Translated<SolidarityMessage>[]
  speeches: readonly Translated<ListedSpeech>[]
  /** What the form to sign carries and leads to. */
  signing: { stamp: string; privacyPath: string | null }
  locale: Locale
  path: string
}

/** A campaign whole: what it asks of whom, who stands behind it, what has happened, and what was said to it. */
export const CampaignPage = ({
  campaign,
  register,
  news,
  messages,
  speeches,
  signing,
  locale,
  path,
}: Props) => {
  const t = useTranslations('campaign')
  const [sign, carry] = [useTranslations('sign'), useTranslations('carry')]
  const registerPath = `/${locale}${path}/signatories`
  return (
    <article>
      <TranslationNotice note={campaign._translation} locale={locale} path={path} />
      <PageTitle
        eyebrow={<Stage campaign={campaign} />}
        title={
          <Text of={campaign} field="title">
            {campaign.title}
          </Text>
        }
        lead={
          <Text of={campaign} field="summary">
            {campaign.summary}
          </Text>
        }
      >
        <Organizers organizers={campaign.organizers} locale={locale} />
        {isOpenToSigning(campaign) && (
          <p className={styles.call}>
            <a href="#sign">{sign('call')}</a>
          </p>
        )}
        <p className={styles.carry}>
          <a href={`/${locale}${path}/share`}>{carry('share')}</a>
        </p>
      </PageTitle>
      <Columns
        isSideFirst
        side={
          <>
            {campaign.image && (
              <div className={styles.picture}>
                <Picture
                  media={campaign.image}
                  sizes="(min-width: 62rem) 28rem, 100vw"
                  caption
                  isFirst
                />
              </div>
            )}
            {campaign.demands && campaign.demands.length > 0 && (
              <Section id="demands" title={t('demands')}>
                <Demands campaign={campaign} />
              </Section>
            )}
            {campaign.targets && campaign.targets.length > 0 && (
              <Section id="targets" title={t('targets')}>
                <Targets campaign={campaign} />
              </Section>
            )}
          </>
        }
        main={
          <Section id="appeal" title={t('appeal')}>
            <RichText value={campaign.appeal} />
          </Section>
        }
      />
      <Section id="signatories" title={t('signatories')}>
        <RegisterSummary
          total={register.total}
          asOf={register.asOf}
          paper={campaign.paperSignatures}
        />
        {register.total === 0 ? (
          <p>{t('noSignatories')}</p>
        ) : (
          <>
            <Register signatories={register.items.slice(0, shownHere)} locale={locale} />
            <p className={styles.all}>
              <a href={registerPath}>{t('allSignatories', { count: register.total })}</a>
            </p>
            <RegisterDownloads slug={campaign.slug} locale={locale} />
          </>
        )}
      </Section>
      <Section id="sign" title={sign('title')} aside={isOpenToSigning(campaign) && sign('lead')}>
        <SignSection campaign={campaign} answer={null} locale={locale} {...signing} />
      </Section>
      <Columns
        main={
          news.length > 0 && (
            <Section id="timeline" title={t('timeline')}>
              <NewsList items={news} locale={locale} heading="h3" />
            </Section>
          )
        }
        side={
          <>
            <Section id="solidarity" title={t('solidarity')}>
              <Solidarity campaign={campaign} messages={messages} locale={locale} />
            </Section>
            {speeches.length > 0 && (
              <Section id="speeches" title={t('speeches')}>
                <SpeechList speeches={speeches} locale={locale} heading="h3" />
              </Section>
            )}
          </>
        }
      />
      <TranslationCredit note={campaign._translation} />
    </article>
  )
}
