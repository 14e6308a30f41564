import { front } from '@/cms/api/front'
import { openApi } from '@/queries/openapi'

export const dynamic = 'force-dynamic'

/** What can be asked here, for programs: OpenAPI 3.1. */
export const GET = front(
  async (): Promise<Response> =>
    Response.json(await openApi(), {
      headers: { 'Cache-Control': 'public, max-age=300, must-revalidate' },
    }),
)

export const HEAD = GET
