import { answerCitation, type CitationParams } from '../answer-citation'

export const dynamic = 'force-dynamic'

export const GET = (request: Request, params: CitationParams): Promise<Response> =>
  answerCitation(request, params, 'ris')
