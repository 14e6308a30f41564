import { useTranslations } from 'next-intl'
import { dateTimeAttribute } from '@/domain/partial-date/date-time-attribute'
import { formatPartialDate } from '@/domain/partial-date/format-partial-date'
import { parsePartialDate } from '@/domain/partial-date/parse-partial-date'
import { partialDateWords } from '@/domain/partial-date/partial-date-words'
import { useSiteLocale } from '@/i18n/use-site-locale'

/** A partial date (EDTF) in the reader's words, no more certain than it is; null where there is none. */
export const useDateInWords = () => {
  const t = useTranslations('date')
  const locale = useSiteLocale()
  return (edtf: string | null | undefined): string | null => {
    const parsed = edtf ? parsePartialDate(edtf) : null
    return parsed?.ok ? formatPartialDate(parsed.date, locale, partialDateWords(t)) : null
  }
}

/** A partial date (EDTF), machine-readable where it is exact enough. */
export const PartialDate = ({ edtf }: { edtf: string | null | undefined }) => {
  const inWords = useDateInWords()(edtf)
  if (!edtf || inWords === null) return null
  const parsed = parsePartialDate(edtf)
  const attribute = parsed.ok ? dateTimeAttribute(parsed.date) : null
  return attribute === null ? inWords : <time dateTime={attribute}>{inWords}</time>
}
