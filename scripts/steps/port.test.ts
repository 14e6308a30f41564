import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { checkPort } from './port.mjs'

it('finds a free port free, and says of a taken one what to do', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const where = { host: '127.0.0.1', port }
  await expect(checkPort(where)).rejects.toMatchObject({
    message: expect.stringContaining(`port ${port} on 127.0.0.1 is in use`),
    remedy: expect.stringContaining('PORT=3001 npm start'),
  })
  await new Promise((resolve) => server.close(resolve))
  await expect(checkPort(where)).resolves.toBeUndefined()
})

it('says that an address is not of this machine, and leaves a port that is no number to the environment', async () => {
  const elsewhere = { host: '192.0.2.1', port: 45_678 }
  await expect(checkPort(elsewhere)).rejects.toMatchObject({
    message: expect.stringContaining('cannot listen on 192.0.2.1'),
  })
  await expect(checkPort({ host: 'localhost', port: Number.NaN })).resolves.toBeUndefined()
})
