import { proofAsked } from '@/queries/form-protection'

export const dynamic = 'force-dynamic'

/** What a browser asks before it sends a form: whether it has to prove some work, and which. */
export const GET = async (request: Request): Promise<Response> =>
  Response.json(await proofAsked(request.headers.get('x-countersign-network') ?? ''), {
    headers: { 'Cache-Control': 'no-store' },
  })
