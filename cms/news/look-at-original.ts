import type { LinkOutcome } from '@/domain/news/link-state'
import { mayAsk, noRules, nothingAllowed, type RobotsRules, readRobots } from '@/domain/news/robots'
import type { AskAnswer } from '../outward/ask-address'

/** How an address is asked; `askAddress`, or what stands for it in a test. */
export type Ask = (
  url: URL,
  how: { method: 'HEAD' | 'GET'; headers: Readonly<Record<string, string>>; most?: number },
) => Promise<AskAnswer>

/** An original that is being looked at: where we are on the way to it, and how it is to be asked next. */
export type Look = {
  item: string
  address: string
  url: URL
  method: 'HEAD' | 'GET'
  redirects: number
}

/** What a request came to: another one is needed, or the answer is known. */
export type Step = { rules: RobotsRules } | { look: Look } | { outcome: LinkOutcome }

/** By what name robots.txt can speak to us. */
const robot = 'countersign'

const mostRedirects = 5
const mostRules = 64_000

/** Whom the hosts that are asked see: what we are, for which site, and what for. */
const userAgent = (site: string): string =>
  `Countersign/1.0 (+${site}; looks monthly whether cited originals can still be read)`

/** Begins to look at an original, or null where its address is none that can be asked. */
export const beginLook = (item: string, address: string): Look | null =>
  URL.canParse(address)
    ? { item, address, url: new URL(address), method: 'HEAD', redirects: 0 }
    : null

const unclear = (status: number | null = null): Step => ({ outcome: { result: 'unclear', status } })

/** A host that has gone, or at which nobody listens, is a failure; whatever else is in the way tells nothing of the original. */
const outcomeOfFailure = (failure: Extract<AskAnswer, { failure: string }>['failure']): Step =>
  ['no-host', 'nobody', 'too-slow'].includes(failure)
    ? { outcome: { result: 'failed', status: null } }
    : unclear()

/** Asks a host what robots may do there; a host that cannot be asked is already an answer. */
export const askRules = async (url: URL, ask: Ask, site: string): Promise<Step> => {
  const answer = await ask(new URL('/robots.txt', url), {
    method: 'GET',
    headers: { 'user-agent': userAgent(site), accept: 'text/plain' },
    most: mostRules,
  })
  if ('failure' in answer) return outcomeOfFailure(answer.failure)
  if (answer.status >= 500) return { rules: nothingAllowed }
  return { rules: answer.status === 200 ? readRobots(answer.body, robot) : noRules }
}

const redirected = (look: Look, status: number, location: string): Step => {
  if (look.redirects >= mostRedirects || !URL.canParse(location, look.url.href))
    return unclear(status)
  const url = new URL(location, look.url)
  if (!/^https?:$/.test(url.protocol)) return unclear(status)
  return { look: { ...look, url, redirects: look.redirects + 1 } }
}

/**
 * One request on the way to an original: HEAD, and where that says no, GET with a range of a single byte, since some hosts
 * refuse the one or answer it wrongly. 404 and 410 to GET mean that it is gone; refusals and troubles of the host tell nothing.
 */
export const takeStep = async (
  look: Look,
  rules: RobotsRules,
  ask: Ask,
  site: string,
): Promise<Step> => {
  if (!mayAsk(rules, look.url.pathname + look.url.search)) return unclear()
  const range = look.method === 'GET' ? { range: 'bytes=0-0' } : {}
  const answer = await ask(look.url, {
    method: look.method,
    headers: { 'user-agent': userAgent(site), accept: '*/*', ...range },
  })
  if ('failure' in answer) return outcomeOfFailure(answer.failure)
  const { status, location } = answer
  if ([301, 302, 303, 307, 308].includes(status) && location)
    return redirected(look, status, location)
  if ((status >= 200 && status < 300) || status === 416)
    return { outcome: { result: 'reached', status } }
  if (look.method === 'HEAD') return { look: { ...look, method: 'GET' } }
  return status === 404 || status === 410
    ? { outcome: { result: 'failed', status } }
    : unclear(status)
}
