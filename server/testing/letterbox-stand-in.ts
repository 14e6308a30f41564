import type { IncomingMessage, ServerResponse } from 'node:http'

const html = { 'Content-Type': 'text/html; charset=utf-8' }

type Page = (request: IncomingMessage, response: ServerResponse) => unknown

/** What of a letter the letterbox gets to see, as it comes back in a refusal of the stand-in. */
export type Seen = { body: string; url: string; headers: Record<string, string> }

const problem = (status: number, values: object) =>
  JSON.stringify({ status, detail: '说', problems: [], values })

/** Takes what says `good`, breaks at `bad`, leads astray at `astray`, and refuses the rest, telling what it saw of it. */
const letterbox: Page = async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  const sent = { 'content-type': 'application/json', 'set-cookie': 'a=b' }
  if (body === 'good') response.writeHead(200, sent).end('{"next":"/en/campaigns/x/sign/sent"}')
  else if (body === 'astray') response.writeHead(200, sent).end('{"next":"//evil.example"}')
  else if (body === 'bad') response.writeHead(500, html).end('oh')
  else {
    const seen = { body, url: request.url, headers: request.headers }
    response
      .writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '60' })
      .end(problem(429, seen))
  }
}

const formPage: Page = (request, response) =>
  response
    .writeHead(200, html)
    .end(`<p>${request.headers['x-form-answer'] ?? 'first'}</p><script>1</script>`)

/** The letterbox and the pages of its forms, as the server finds them inside. */
export const letterPages: Record<string, Page> = {
  '/api/campaigns/x/sign': letterbox,
  '/api/campaigns/gone/sign': letterbox,
  '/api/campaigns/moved/sign': letterbox,
  '/en/campaigns/x/sign': formPage,
  '/en/-/campaigns/x/sign': formPage,
  '/en/campaigns/x/mine': (_, response) =>
    response
      .writeHead(200, html)
      .end('<head><meta name="page-status" content="410"/></head><p>gone</p>'),
  '/en/-/campaigns/moved/sign': (_, response) =>
    response.writeHead(308, { location: '/en/campaigns/x/sign' }).end(),
}
