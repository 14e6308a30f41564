/** How a program in Node takes a message and checks its signature. */
export const verifySample = `import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

const webhook = new Webhook(process.env.WEBHOOK_SECRET)

createServer(async (request, response) => {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  try {
    const message = webhook.verify(body, request.headers)
    response.writeHead(204).end()
    console.log(message.type, message.data.api)
  } catch {
    response.writeHead(400).end()
  }
}).listen(8080)`
