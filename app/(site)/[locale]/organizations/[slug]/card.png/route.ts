import { organizationCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { organizationBySlug } from '@/queries/organizations'
import { answerCard } from '../../../card.png/answer-card'

export const dynamic = 'force-dynamic'

type Context = LocaleParams<{ slug: string }>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  return answerCard(request, locale, async (frame) => {
    const found = await organizationBySlug(slug, frame.locale)
    if (!found) return null
    return found.slug === slug
      ? organizationCard(found, frame)
      : { movedTo: `/organizations/${found.slug}` }
  })
}
