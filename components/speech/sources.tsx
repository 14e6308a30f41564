import { useTranslations } from 'next-intl'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Speech } from '@/payload-types'
import { fileOf, KeptFile } from './kept-file'

type Props = { speech: Translated<Pick<Speech, 'sources' | 'originalLocale'>> }

/** Where the text of a speech comes from: each source with its address and the copy kept here. */
export const Sources = ({ speech }: Props) => {
  const t = useTranslations('speech')
  return (speech.sources ?? []).map(({ id, text, url, ...source }, index) => {
    const file = fileOf(source.file)
    return (
      <div key={id ?? index}>
        <Text of={speech} field={`sources.${index}.text`}>
          {text}
        </Text>
        {url && (
          <>
            {' '}
            <a href={url}>{t('sourceAddress')}</a>
          </>
        )}
        {file && (
          <>
            {' '}
            <KeptFile file={file} label="sourceCopy" />
          </>
        )}
      </div>
    )
  })
}
