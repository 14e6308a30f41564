import { useTranslations } from 'next-intl'
import { CheckField } from '@/components/form/check-field'
import { Group } from '@/components/form/group'
import { TextField } from '@/components/form/text-field'
import { Text } from '@/components/ui/text'
import type { FormAnswer } from '@/domain/letter/form-answer'
import styles from './sign-form.module.css'
import type { SignedCampaign } from './signed-campaign'

type Props = { campaign: SignedCampaign; answer: FormAnswer | null; privacyPath: string | null }

/** Where the mail goes that confirms, what becomes of the data, and the box to tick. */
export const SignFormConsent = ({ campaign, answer, privacyPath }: Props) => {
  const t = useTranslations('sign')
  const forms = useTranslations('form')
  return (
    <Group legend={t('confirmation')}>
      <div className={styles.agreement}>
        <TextField
          name="email"
          label={forms('email')}
          hint={t('emailHint')}
          type="email"
          isRequired
          autoComplete="email"
          missing={forms('problems.email-missing')}
          wrong={forms('problems.email-wrong')}
          answer={answer}
        />
        <div className={styles.data}>
          <p className={styles.title}>{forms('data')}</p>
          <ul>
            <li>{t('dataShown')}</li>
            <li>{t('dataKept')}</li>
            <li>{t('dataErased', { months: campaign.retentionMonths ?? 6 })}</li>
          </ul>
          {campaign.consentNote && (
            <p>
              <Text of={campaign} field="consentNote">
                {campaign.consentNote}
              </Text>
            </p>
          )}
          {privacyPath && (
            <p>
              <a href={privacyPath}>{forms('privacy')}</a>
            </p>
          )}
        </div>
      </div>
      <CheckField
        name="consent"
        label={t('consent')}
        isRequired
        missing={forms('problems.consent-missing')}
        answer={answer}
      />
    </Group>
  )
}
