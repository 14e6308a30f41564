import { newsCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { newsItemBySlug } from '@/queries/news-items'
import { answerCard } from '../../../card.png/answer-card'

export const dynamic = 'force-dynamic'

type Context = LocaleParams<{ slug: string }>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  return answerCard(request, locale, async (frame) => {
    const item = await newsItemBySlug(slug, frame.locale)
    if (!item) return null
    return item.slug === slug ? newsCard(item, frame) : { movedTo: `/news/${item.slug}` }
  })
}
