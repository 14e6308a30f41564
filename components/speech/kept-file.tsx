import { useFormatter, useTranslations } from 'next-intl'
import { onThisSite } from '@/domain/on-this-site'
import type { Document } from '@/payload-types'

/** A file of a relation, where it was read and may be seen. */
export const fileOf = (file: Document | string | null | undefined): Document | null =>
  typeof file === 'object' && file?.url ? file : null

type Props = { file: Document; label: 'download' | 'sourceCopy'; isDownload?: boolean }

/** A link to a file kept on this site, with its kind and size, so that readers know what they begin. */
export const KeptFile = ({ file, label, isDownload = false }: Props) => {
  const t = useTranslations('speech')
  const format = useFormatter()
  const kilobytes = (file.filesize ?? 0) / 1000
  const [value, unit] =
    kilobytes >= 1000
      ? ([kilobytes / 1000, 'megabyte'] as const)
      : ([kilobytes, 'kilobyte'] as const)
  const size = format.number(value, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  })
  const kind = (file.filename?.split('.').at(-1) ?? '').toUpperCase()
  return (
    <a href={onThisSite(file.url ?? '')} {...(isDownload ? { download: file.filename ?? '' } : {})}>
      {t(label, { kind, size })}
    </a>
  )
}
