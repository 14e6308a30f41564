import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the fake server was asked. */
type Asked = {
  q: string[]
  source: string
  target: string
  format: string
  api_key?: string
}

type Answer = { status?: number; body: unknown } | 'never'

/** How it answers a question: as a machine would, or wrongly. */
export type Answering = (asked: Asked) => Answer | Promise<Answer>

/** Puts “de:” before each text, in the first of its elements if it begins with one. */
export const asMachine: Answering = ({ q, target }) => ({
  body: { translatedText: q.map((text) => text.replace(/^(<[^>]*>)?/, `$1${target}: `)) },
})

const languages = ['en', 'de', 'fr', 'zh', 'zt'].map((code) => ({
  code,
  name: code,
  targets: ['en', 'de', 'fr', 'zh', 'zt'],
}))

/** A translation server that answers as it is told to; `asked` is what it was sent. */
export const fakeServer = async () => {
  const fake = {
    answer: asMachine as Answering,
    asked: [] as Asked[],
    languages: languages as unknown,
  }
  const server = createServer((request, response) => {
    const say = (body: unknown, status = 200) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }
    if (request.url === '/languages') return say(fake.languages)
    let sent = ''
    request.on('data', (chunk) => {
      sent += chunk
    })
    request.on('end', async () => {
      const question = JSON.parse(sent) as Asked
      fake.asked.push(question)
      const answer = await fake.answer(question)
      if (answer !== 'never') say(answer.body, answer.status)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(fake, {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
}
