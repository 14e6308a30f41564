import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SignFormVisibility } from '@/components/campaign/sign-form-visibility'
import { PostForm } from '@/components/form/post-form'
import type { SignerKind } from '@/domain/campaign/stage'
import type { FormAnswer } from '@/domain/letter/form-answer'
import type { OwnChange } from '@/domain/signature/change-schema'
import type { Signatory } from '@/payload-types'
import { KindFields } from './kind-fields'
import { NameFields } from './name-fields'
import styles from './signature.module.css'
import { SureForm } from './sure-form'

type Props = {
  step: OwnChange
  signatory: Signatory
  otherKind: SignerKind | null
  /** The address of this page, with key and step. */
  action: string
  pageKey: string
  answer: FormAnswer | null
}

/** The form for one change that a signer makes. */
export const ChangeForm = ({ step, signatory, otherKind, action, pageKey, answer }: Props) => {
  const t = useTranslations('mine')
  const form = (button: string, fields: ReactNode, text?: string) => (
    <>
      {text && <p className={styles.text}>{text}</p>}
      <PostForm action={action} answer={answer} submit={button}>
        <input type="hidden" name="key" value={pageKey} />
        <input type="hidden" name="do" value={step} />
        {fields}
      </PostForm>
    </>
  )
  switch (step) {
    case 'visibility':
      return form(
        t('visibilityButton'),
        <SignFormVisibility
          answer={answer}
          initial={signatory.visibility}
          initialPseudonym={signatory.pseudonym ?? ''}
        />,
      )
    case 'names':
      return form(t('namesButton'), <NameFields signatory={signatory} answer={answer} />)
    case 'kind':
      return form(
        t('kindButton'),
        otherKind && <KindFields kind={otherKind} answer={answer} />,
        otherKind === 'person' ? t('toPersonText') : t('toOrganizationText'),
      )
    case 'withdraw':
    case 'erase':
      return (
        <SureForm
          action={action}
          pageKey={pageKey}
          does={`${step}-surely`}
          text={t(`${step}Text`)}
          button={t(`${step}Sure`)}
        />
      )
  }
}
