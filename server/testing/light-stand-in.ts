import type { IncomingMessage, ServerResponse } from 'node:http'

const html = { 'Content-Type': 'text/html; charset=utf-8' }

type Page = (request: IncomingMessage, response: ServerResponse) => unknown

const drawn = `<!DOCTYPE html><html lang="en"><head><title>P</title><link rel="canonical" href="/en/pictures"></head><body><a data-view-switch="text" href="?view=text">Text only</a><a data-view-switch="full" href="?" hidden="">With pictures</a><picture><source type="image/avif" srcset="/p-320.avif 320w, /p-960.avif 960w"><img src="/p.png" alt="A row" loading="eager"></picture><a href="/en/news">News</a><p>${'工会 '.repeat(400)}</p></body></html>`

/** How many chunks the stream of the stand-in has, each of 10,000 bytes. */
export const chunksOfStream = 300

/** Pages with something to leave out, and a stream, as the server finds them inside. */
export const lightPages: Record<string, Page> = {
  '/en/pictures': (_, response) =>
    response
      .writeHead(200, { ...html, 'x-nextjs-cache': 'HIT', link: '</a.css>; rel=preload; as=style' })
      .end(drawn),
  '/en/found': (_, response) => response.writeHead(200, html).end(drawn),
  '/en/moved': (_, response) =>
    response.writeHead(308, { location: '/en/pictures?page=2#x' }).end(),
  '/en/moved-in-words': (_, response) =>
    response.writeHead(307, { ...html, location: '/en/pictures' }).end('<p>moved</p>'),
  '/en/away': (_, response) =>
    response.writeHead(307, { location: 'https://other.example/en' }).end(),
  '/_next/static/chunks/a.css': (_, response) =>
    response
      .writeHead(200, {
        'content-type': 'text/css; charset=UTF-8',
        'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
      })
      .end('a{color:red}'.repeat(100)),
  '/en/feed.atom': (_, response) =>
    response
      .writeHead(200, {
        'content-type': 'application/atom+xml; charset=utf-8',
        'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT',
      })
      .end('<feed/>'),
  '/long.xml': async (_, response) => {
    response.writeHead(200, {
      'content-type': 'application/xml',
      'x-countersign-stream': 'yes',
      etag: '"one"',
      'last-modified': 'Sat, 21 Nov 2026 00:00:00 GMT',
    })
    for (let sent = 0; sent < chunksOfStream; sent += 1) {
      if (response.destroyed) return
      if (!response.write('x'.repeat(10_000)))
        await new Promise((resolve) => response.once('drain', resolve))
    }
    response.end()
  },
}
