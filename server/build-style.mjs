import { askInside } from './internal-request.mjs'
import { pageBody } from './page-body.mjs'
import { takePageRequest } from './page-request.mjs'
import { sendBody } from './send-body.mjs'

/** Whether a path is a style sheet of the build's. @param {string} path */
export const isBuildStyle = (path) => /^\/_next\/static\/[^?]+\.css$/.test(path)

/**
 * Sends a style sheet as Next built it, smaller than Next would: every page needs it, and each coding of it is made once. Its name
 * changes with what is in it, so browsers may keep it for good.
 * @param {import('./public-page.mjs').Site} site @param {string} path
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const answerBuildStyle = async (site, path, request, response) => {
  const asked = takePageRequest(request)
  const answer = await askInside(site.handle, path, {})
  const isThere = answer?.status === 200
  const make = () => pageBody(answer?.body ?? '', { isKept: isThere })
  await sendBody(response, asked, {
    status: answer?.status ?? 500,
    headers: {
      'content-type': String(answer?.headers['content-type'] ?? 'text/plain'),
      'cache-control': isThere ? 'public, max-age=31536000, immutable' : 'no-store',
      vary: 'Accept-Encoding',
      ...site.security.of('build'),
    },
    body: isThere ? site.memo.of(path, answer.body, make) : make(),
  })
}
