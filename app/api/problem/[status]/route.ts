import { problemAnswer } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ status: string }> }

/**
 * What an error is called in JSON, for the server, which puts it in the place of what Next itself says of an address under
 * /api; whoever asks for it directly gets it under its own status too.
 */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const status = Number((await params).status)
  return problemAnswer(request, status >= 400 && status < 600 ? Math.floor(status) : 404)
}
