import { useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import { PartialDate } from '@/components/ui/partial-date'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Speech } from '@/payload-types'
import { Sources } from './sources'

type Props = { speech: Translated<Speech> }

/** The record of a speech: who spoke, when, where, on what occasion, who wrote it down, and what is uncertain. */
export const SpeechRecord = ({ speech }: Props) => {
  const t = useTranslations('speech')
  const text = (field: 'speaker' | 'occasion' | 'place' | 'scribe' | 'recordNote') =>
    speech[field] ? (
      <Text of={speech} field={field}>
        {speech[field]}
      </Text>
    ) : null
  return (
    <Facts
      facts={[
        { label: t('speaker'), value: text('speaker') },
        { label: t('date'), value: speech.date && <PartialDate edtf={speech.date} /> },
        { label: t('occasion'), value: text('occasion') },
        { label: t('place'), value: text('place') },
        { label: t('scribe'), value: text('scribe') },
        {
          label: t('scribeDate'),
          value: speech.scribeDate && <PartialDate edtf={speech.scribeDate} />,
        },
        {
          label: t('sources'),
          value: (speech.sources ?? []).length > 0 && <Sources speech={speech} />,
        },
        { label: t('recordNote'), value: text('recordNote') },
      ]}
    />
  )
}
