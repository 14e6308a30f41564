import { front } from '@/cms/api/front'
import { siteAddress } from '@/queries/site'

export const dynamic = 'force-dynamic'

/** Where a program finds out what can be asked here, and a person reads it. */
export const GET = front(async (): Promise<Response> => {
  const site = await siteAddress()
  return Response.json({
    openapi: `${site}/api/openapi.json`,
    documentation: `${site}/en/developers`,
  })
})

export const HEAD = GET
