import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen, originOf } from './listen.mjs'
import { StartError, settingsFrom } from './settings.mjs'

describe('the address to open', () => {
  it.each([
    ['localhost', 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['192.0.2.1', 'http://192.0.2.1:3000'],
  ])('of %s is %s', (host, origin) => {
    expect(originOf({ host, port: 3000 })).toBe(origin)
  })
})

describe('where to listen', () => {
  it('is localhost:3000 unless the environment says otherwise', () => {
    expect(settingsFrom({})).toMatchObject({ host: 'localhost', port: 3000 })
    expect(settingsFrom({ HOST: '', PORT: '' })).toMatchObject({ host: 'localhost', port: 3000 })
    expect(settingsFrom({ HOST: '[::1]', PORT: '81' })).toMatchObject({ host: '::1', port: 81 })
  })

  it.each(['x', '-1', '65536', '3000.5'])('refuses the port %s by name', (PORT) => {
    expect(() => settingsFrom({ PORT })).toThrow(StartError)
    expect(() => settingsFrom({ PORT })).toThrow(/^PORT: /)
  })
})

describe('listening', () => {
  it('says which port is taken and what to do', async () => {
    const [first, second] = [createServer(), createServer()]
    const port = await listen(first, { host: '127.0.0.1', port: 0 })
    await expect(listen(second, { host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} is already in use: stop the program that uses it, or choose another with PORT=${port + 1}.`,
    )
    first.close()
  })
})
