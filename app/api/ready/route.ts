import { unready } from '@/boot/readiness'

export const dynamic = 'force-dynamic'

/** Whether requests can be sent here: 200, or 503 with one of three words that tell nothing to a stranger. */
export const GET = async (): Promise<Response> => {
  const reason = await unready()
  return Response.json(reason ? { status: 'unready', reason } : { status: 'ready' }, {
    status: reason ? 503 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}
