import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { letterPages } from './letterbox-stand-in'
import { lightPages } from './light-stand-in'

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8')
const rendered = fixture('rendered-page').replace('</main>', `${'<p>工会</p>'.repeat(50)}</main>`)

/** A page that Next renders where a site has none, and its headers. */
export const missing = fixture('missing-page')
export const html = { 'Content-Type': 'text/html; charset=utf-8' }

const cached = {
  ...html,
  'x-nextjs-cache': 'HIT',
  'Set-Cookie': 'a=b',
  Vary: 'rsc, Accept-Encoding',
}

/** Stands in for Next: what each path answers. */
export const pages: Record<
  string,
  (request: IncomingMessage, response: ServerResponse) => unknown
> = {
  '/': (_, response) => response.writeHead(307, { location: '/ar' }).end('/ar'),
  '/en': (_, response) => response.writeHead(200, cached).end(rendered),
  '/en/missing': (_, response) => response.writeHead(404, cached).end(missing),
  '/en/broken': (_, response) => response.writeHead(500, html).end(missing),
  '/en/thrown': () => Promise.reject(new Error('boom')),
  '/en/-/not-found': (_, response) => response.writeHead(200, cached).end('<p>no such page</p>'),
  '/ar/-/not-found': (_, response) => response.writeHead(200, cached).end('<p>لا توجد</p>'),
  '/en/-/error': (_, response) => response.writeHead(200, cached).end('<p>trouble</p>'),
  '/en/streamed': (_, response) => {
    response.writeHead(200, html)
    for (const part of rendered.match(/[\s\S]{1,700}/g) ?? []) response.write(Buffer.from(part))
    response.end()
  },
  '/en/long': (_, response) => {
    response.writeHead(200, html)
    for (let sent = 0; sent < 9; sent++) response.write('x'.repeat(1024 * 1024))
    response.end('<script>1</script>')
  },
  '/picture.png': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png', etag: '"p"', 'x-powered-by': 'Next' })
      .end('png'),
  '/api/data': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'session=1' })
      .end('{}'),
  '/admin': (message, response) =>
    response
      .writeHead(200, html)
      .end(`<script>${message.headers['content-security-policy']}</script>`),
}

/** Answers as Next would, with the missing page where there is none. */
export const answerAsNext = async (message: IncomingMessage, response: ServerResponse) => {
  const path = (message.url ?? '').split('?')[0] ?? ''
  const page = pages[path] ?? letterPages[path] ?? lightPages[path]
  if (page) await page(message, response)
  else response.writeHead(404, html).end(missing)
}
