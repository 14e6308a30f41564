import { env } from '@/env'
import { boundedRequest } from './bounded-body'
import { problemDocument } from './problem-document'
import { forAnybody, forOneAlone, preflightAnswer } from './public-answer'
import { isPublicDoor } from './public-doors'
import { isAnonymous, isFromPanel } from './who-asks'

type Handler<Args extends unknown[]> = (
  request: Request,
  ...args: Args
) => Promise<Response> | Response

const isReading = ({ method }: Request): boolean => ['GET', 'HEAD'].includes(method)

/** Answers in the shape of RFC 9457; no cache keeps it. */
export const problemAnswer = (request: Request, status: number, answered: unknown = {}) => {
  const isForPanel = isFromPanel(request)
  const body = problemDocument(status, answered, { site: env.SITE_URL, isForPanel })
  const type = isForPanel ? 'application/json' : 'application/problem+json'
  return Response.json(body, {
    status,
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' },
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** An answer as it is, or, if it is an error that does not say so in JSON's own way for errors, told anew. */
const withProblemTold = async (request: Request, answer: Response): Promise<Response> => {
  if (answer.status < 400) return answer
  const problem = problemAnswer(request, answer.status, parsed(await answer.text()))
  for (const [name, value] of answer.headers)
    if (!/^content-(?:type|length|encoding)$/.test(name) && name !== 'set-cookie')
      problem.headers.set(name, value)
  for (const cookie of answer.headers.getSetCookie()) problem.headers.append('set-cookie', cookie)
  return problem
}

const preflightFor = (request: Request, path: string): Response | null => {
  const wanted = request.headers.get('access-control-request-method') ?? 'GET'
  const isAsked = request.method === 'OPTIONS' && isPublicDoor(path)
  return isAsked && ['GET', 'HEAD'].includes(wanted) ? preflightAnswer() : null
}

/**
 * What stands before everything under /api: bodies have a bound, errors one shape (RFC 9457), and what everybody may read
 * has a validator and is open to other sites' pages, unless the request could be somebody's who is logged in. A handler
 * that `boundsItself` refuses long bodies in its own words.
 */
export const front =
  <Args extends unknown[]>(handle: Handler<Args>, { boundsItself = false } = {}) =>
  async (request: Request, ...args: Args): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const preflight = preflightFor(request, pathname)
    if (preflight) return preflight
    const bounded = boundsItself ? request : await boundedRequest(request)
    const asked =
      bounded?.method === 'HEAD' ? new Request(bounded.url, { headers: bounded.headers }) : bounded
    const answer = asked
      ? await withProblemTold(request, await handle(asked, ...args))
      : problemAnswer(request, 413, {
          detail: 'A body without files can have 5 MB at most, a list to import 8 MB.',
        })
    if (!isReading(request)) return answer
    const isOpen = isAnonymous(request) && isPublicDoor(pathname)
    const marked = isOpen ? await forAnybody(request, answer) : forOneAlone(answer)
    if (request.method !== 'HEAD') return marked
    await marked.body?.cancel()
    return new Response(null, { status: marked.status, headers: marked.headers })
  }
