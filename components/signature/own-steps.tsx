import { useTranslations } from 'next-intl'
import type { SignerKind } from '@/domain/campaign/stage'
import type { OwnChange } from '@/domain/signature/change-schema'
import styles from './signature.module.css'

type Props = {
  changes: readonly OwnChange[]
  /** What the signature can be turned into, if anything. */
  otherKind: SignerKind | null
  isPublished: boolean
  /** Of the private page. */
  action: string
  pageKey: string
  /** Of the file with everything that is kept. */
  fileAddress: string
}

/** What a signer can do with a signature, each on a page of its own that asks once more. */
export const OwnSteps = ({
  changes,
  otherKind,
  isPublished,
  action,
  pageKey,
  fileAddress,
}: Props) => {
  const t = useTranslations('mine')
  const sign = useTranslations('sign')
  const steps: { step: OwnChange; label: string; text: string }[] = [
    { step: 'visibility', label: t('visibility'), text: sign('visibilityHint') },
    ...(otherKind === 'person'
      ? [{ step: 'kind' as const, label: t('toPerson'), text: t('toPersonText') }]
      : []),
    ...(otherKind === 'organization'
      ? [{ step: 'kind' as const, label: t('toOrganization'), text: t('toOrganizationText') }]
      : []),
    { step: 'names', label: t('names'), text: t('namesText') },
    { step: 'withdraw', label: t('withdraw'), text: t('withdrawText') },
    { step: 'erase', label: t('erase'), text: t('eraseText') },
  ]
  return (
    <>
      <ul className={styles.steps}>
        <li>
          <a href={fileAddress} download>
            {t('downloadLink')}
          </a>
          <p>{t('downloadText')}</p>
        </li>
        {steps
          .filter(({ step }) => changes.includes(step))
          .map(({ step, label, text }) => (
            <li key={step}>
              <form action={action}>
                <input type="hidden" name="key" value={pageKey} />
                <button type="submit" name="do" value={step}>
                  {label}
                </button>
              </form>
              <p>{text}</p>
            </li>
          ))}
      </ul>
      {isPublished && <p className={styles.text}>{t('namesLater')}</p>}
    </>
  )
}
