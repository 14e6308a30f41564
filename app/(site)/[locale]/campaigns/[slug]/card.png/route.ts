import { campaignCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { campaignBySlug } from '@/queries/campaigns'
import { registerState } from '@/queries/register'
import { answerCard } from '../../../card.png/answer-card'

export const dynamic = 'force-dynamic'

type Context = LocaleParams<{ slug: string }>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { locale, slug } = await params
  return answerCard(request, locale, async (frame) => {
    const campaign = await campaignBySlug(slug, frame.locale)
    if (!campaign) return null
    if (campaign.slug !== slug) return { movedTo: `/campaigns/${campaign.slug}` }
    return campaignCard(campaign, await registerState(campaign.id), frame)
  })
}
