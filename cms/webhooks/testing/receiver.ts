import { createServer, type IncomingHttpHeaders } from 'node:http'

/** What another program was sent. */
type Received = { headers: IncomingHttpHeaders; body: string }

/** A program beside the site that takes webhooks, and answers what `answer` says. */
export const receiver = async () => {
  const received: Received[] = []
  const answer = { status: 204, headers: {} as Record<string, string>, isSilent: false }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') })
      if (!answer.isSilent) response.writeHead(answer.status, answer.headers).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { received, answer, stop, url: `http://127.0.0.1:${port}/hook`, port }
}
