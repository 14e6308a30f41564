import { speechCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { speechBySlug } from '@/queries/speeches'
import { answerCard } from '../../../card.png/answer-card'

export const dynamic = 'force-dynamic'

type Context = LocaleParams<{ slug: string }>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  return answerCard(request, locale, async (frame) => {
    const found = await speechBySlug(slug, frame.locale)
    if (!found) return null
    const { speech } = found
    return speech.slug === slug
      ? speechCard(speech, frame)
      : { movedTo: `/speeches/${speech.slug}` }
  })
}
