import { useLocale, useTranslations } from 'next-intl'
import { Dotted } from '@/components/ui/dotted'
import type { NewsItem } from '@/payload-types'

type Props = {
  item: Pick<NewsItem, 'kind' | 'authors' | 'publication' | 'edition' | 'page'>
  /** Says so where the source names no author. */
  authorNotNamed?: boolean | null | undefined
}

/** The source line of an item: kind, authors, publication, edition and page, as far as they are known. */
export const Source = ({ item, authorNotNamed = false }: Props) => {
  const t = useTranslations('news')
  const locale = useLocale()
  const names = (item.authors ?? []).map(({ name }) => name)
  const authors = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return (
    <Dotted
      parts={[
        t(`kinds.${item.kind}`),
        names.length > 0 ? t('by', { authors }) : authorNotNamed && t('authorNotNamed'),
        item.publication,
        item.edition,
        item.page && t('page', { page: item.page }),
      ]}
    />
  )
}
