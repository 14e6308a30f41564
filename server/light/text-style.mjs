import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pageBody } from '../page-body.mjs'
import { takePageRequest } from '../page-request.mjs'
import { sendBody } from '../send-body.mjs'

const sheet = readFileSync(new URL('./text-only.css', import.meta.url), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
const hash = createHash('sha256').update(sheet).digest('hex').slice(0, 10)
const body = pageBody(sheet, { isKept: true })

/** Where the style sheet of the text-only view lies; the name changes with what is in it. */
export const styleAddress = `/text-only.${hash}.css`

/**
 * Sends the style sheet of the text-only view, which browsers may keep for good.
 * @param {import('../public-page.mjs').Site} site
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const sendStyle = (site, request, response) =>
  sendBody(response, takePageRequest(request), {
    status: 200,
    headers: {
      'content-type': 'text/css; charset=utf-8',
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      ...site.security.of('build'),
    },
    body,
  })
