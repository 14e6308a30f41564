import { useTranslations } from 'next-intl'
import { Choices } from '@/components/form/choices'
import { PostForm } from '@/components/form/post-form'
import { TextAreaField } from '@/components/form/text-area-field'
import { invitedKinds } from '@/domain/campaign/invited-kinds'
import type { FormAnswer } from '@/domain/letter/form-answer'
import { longestMessage } from '@/domain/signature/form-fields'
import type { Locale } from '@/i18n/locales'
import styles from './sign-form.module.css'
import { SignFormConsent } from './sign-form-consent'
import { SignFormNames } from './sign-form-names'
import { SignFormOfficer } from './sign-form-officer'
import { SignFormVisibility } from './sign-form-visibility'
import type { SignedCampaign } from './signed-campaign'

type Props = {
  campaign: SignedCampaign
  answer: FormAnswer | null
  stamp: string
  locale: Locale
  /** The address of the page on privacy, if the site has one. */
  privacyPath: string | null
}

/** The form by which an organisation or a person signs a campaign. */
export const SignForm = ({ campaign, answer, stamp, locale, privacyPath }: Props) => {
  const t = useTranslations('sign')
  const kinds = invitedKinds(campaign)
  const [onlyKind] = kinds.length === 1 ? kinds : []
  return (
    <div className={styles.form}>
      <PostForm
        action={`/${locale}/campaigns/${campaign.slug}/sign`}
        answer={answer}
        submit={t('submit')}
        next={t('next')}
        isWide
        hasFile={kinds.includes('organization')}
        stamp={stamp}
      >
        {onlyKind ? (
          <input type="hidden" name="kind" value={onlyKind} />
        ) : (
          <Choices
            name="kind"
            label={t('kind')}
            choices={kinds.map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}.label`),
              hint: t(`kinds.${kind}.hint`),
            }))}
            isRequired
            isRow
            initial="organization"
            answer={answer}
          />
        )}
        <div className={styles.columns}>
          <div>
            <SignFormNames kinds={kinds} answer={answer} locale={locale} />
            {kinds.includes('organization') && (
              <SignFormOfficer isForAll={onlyKind === 'organization'} answer={answer} />
            )}
          </div>
          <div>
            <SignFormVisibility answer={answer} />
            <TextAreaField
              name="message"
              label={t('message')}
              hint={t('messageHint')}
              maxLength={longestMessage}
              answer={answer}
            />
          </div>
        </div>
        <SignFormConsent campaign={campaign} answer={answer} privacyPath={privacyPath} />
      </PostForm>
    </div>
  )
}
