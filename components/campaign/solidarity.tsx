import { useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { Dotted } from '@/components/ui/dotted'
import { Text } from '@/components/ui/text'
import { displayCountry } from '@/domain/country/display-country'
import { languageName } from '@/domain/language-tag/language-name'
import type { Translated } from '@/domain/translation/note'
import type { Locale } from '@/i18n/locales'
import type { Campaign, SolidarityMessage } from '@/payload-types'
import styles from './solidarity.module.css'

type Props = {
  campaign: Translated<Pick<Campaign, 'slug' | 'solidarity' | 'takesMessages' | 'originalLocale'>>
  messages: readonly Translated<SolidarityMessage>[]
  locale: Locale
}

const Message = ({
  message,
  locale,
}: {
  message: Translated<SolidarityMessage>
  locale: Locale
}) => {
  return (
    <figure className={styles.message}>
      <blockquote>
        <Text of={message} field="text">
          {message.text}
        </Text>
      </blockquote>
      <figcaption>
        <Dotted
          parts={[
            message.sender,
            message.organization && (
              <Text of={message} field="organization">
                {message.organization}
              </Text>
            ),
            displayCountry(message, locale) && (
              <Country key="country" of={message} stated={message} field="countryLabel" />
            ),
            message.originalLocale !== locale && languageName(message.originalLocale, locale),
          ]}
        />
      </figcaption>
    </figure>
  )
}

/** Where solidarity messages go, and those that have been published. */
export const Solidarity = ({ campaign, messages, locale }: Props) => {
  const t = useTranslations('campaign')
  const message = useTranslations('message')
  const { email, listUrl, note } = campaign.solidarity ?? {}
  return (
    <>
      {note && (
        <p className={styles.note}>
          <Text of={campaign} field="solidarity.note">
            {note}
          </Text>
        </p>
      )}
      {campaign.takesMessages !== false && (
        <p className={styles.write}>
          <a href={`/${locale}/campaigns/${campaign.slug}/message`}>{message('call')}</a>
        </p>
      )}
      {email && (
        <p>
          {t.rich('sendMessage', {
            email: () => <a href={`mailto:${email}`}>{email}</a>,
          })}
        </p>
      )}
      {listUrl && (
        <p>
          {t.rich('listElsewhere', {
            address: () => <a href={listUrl}>{new URL(listUrl).host}</a>,
          })}
        </p>
      )}
      {messages.length === 0 ? (
        <p className={styles.none}>{t('noMessages')}</p>
      ) : (
        messages.map((message) => <Message key={message.id} message={message} locale={locale} />)
      )}
    </>
  )
}
