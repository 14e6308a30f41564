import { siteCard } from '@/components/card/document-cards'
import type { LocaleParams } from '@/i18n/locale-params'
import { answerCard } from './answer-card'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request, { params }: LocaleParams): Promise<Response> =>
  answerCard(request, (await params).locale, async (frame) => siteCard(frame))
