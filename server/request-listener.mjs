import { answerBuildStyle, isBuildStyle } from './build-style.mjs'
import { homeRedirects } from './home-redirects.mjs'
import { answerLetter } from './letter.mjs'
import { letterAddressOf } from './letter-address.mjs'
import { sendStyle, styleAddress } from './light/text-style.mjs'
import { takeOurHeadersAway } from './outside-headers.mjs'
import { takePageRequest } from './page-request.mjs'
import { passThrough } from './pass-through.mjs'
import { pathClass, pathOf } from './path-class.mjs'
import { answerPublicPage, sendErrorDocument } from './public-page.mjs'

/**
 * What happens to a request, by the class of its path. Nothing about readers is written down: no address, no path.
 * @param {import('./public-page.mjs').Site} site
 * @returns {import('node:http').RequestListener}
 */
export const requestListener = (site) => {
  const redirects = homeRedirects(200)
  return async (request, response) => {
    if (redirects.answer(request, response)) return
    const learn = redirects.learner(request, response)
    const path = pathOf(request.url ?? '/')
    const kind = pathClass(path)
    const letter = request.method === 'POST' ? letterAddressOf(path) : undefined
    takeOurHeadersAway(request)
    if (kind === 'api') request.headers['x-countersign-network'] = site.networkOf?.(request) ?? ''
    try {
      if (path === styleAddress) await sendStyle(site, request, response)
      else if (isBuildStyle(path)) await answerBuildStyle(site, path, request, response)
      else if (letter) await answerLetter(site, letter, request, response)
      else if (kind === 'public') await answerPublicPage(site, request, response).then(learn)
      else await passThrough(site, { kind, path }, request, response)
    } catch (error) {
      console.error(error)
      if (response.headersSent) response.destroy()
      else
        await sendErrorDocument(site, response, takePageRequest(request), {
          trouble: 'error',
          status: 500,
        })
    }
  }
}
