import { pageCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { pageBySlug } from '@/queries/pages'
import { answerCard } from '../../card.png/answer-card'

export const dynamic = 'force-dynamic'

type Context = LocaleParams<{ page: string }>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, page: slug } = await params
  return answerCard(request, locale, async (frame) => {
    const page = await pageBySlug(slug, frame.locale)
    if (!page) return null
    return page.slug === slug ? pageCard(page, frame) : { movedTo: `/${page.slug}` }
  })
}
