import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeFault } from '@/domain/register/fault'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { giveNumbers } from './give-numbers'
import { readingOf } from './reading/reading-of'
import { verifyRegister } from './verify'

type Answered = { id: string; number: number }

const rounds = 2
const stream = fileURLToPath(new URL('../../test/harness/sign-stream.mts', import.meta.url))

/** Lets a process take signatures, kills it at a random moment, and returns those that it had answered. */
const signUntilKilled = (campaign: string, name: string): Promise<Answered[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', stream, campaign, name], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => {
      complaint += data.toString()
    })
    child.stdout.on('data', (data: Buffer) => {
      const isFirst = !printed.includes('"number"')
      printed += data.toString()
      if (isFirst && printed.includes('"number"'))
        setTimeout(() => child.kill('SIGKILL'), 300 + Math.random() * 1500)
    })
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL')
        return reject(
          new Error(`It ended by itself (${code}): ${complaint}${printed.slice(-2000)}`),
        )
      const lines = printed.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'))
      return resolve(lines.map((line): Answered => JSON.parse(line)))
    })
  })

it('two processes that give numbers at once, killed at any moment, lose nobody and double nothing', async () => {
  const payload = await bootPayload()
  const campaign = (await make('campaigns', { published: true })).id
  const answered: Answered[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const each of await Promise.all(
      ['One', 'Other'].map((name) => signUntilKilled(campaign, `${name} ${round}`)),
    ))
      answered.push(...each)
  expect(answered.length).toBeGreaterThan(rounds * 4)

  // What was killed before it had its number gets one now, as from upkeep.
  await giveNumbers(payload, campaign)
  const shown = await readingOf(payload).shown(campaign, { after: 0 })
  const numbers = new Map(shown.map(({ id, number }) => [id, number]))
  for (const { id, number } of answered) expect(numbers.get(id)).toBe(number)
  expect(shown.map(({ number }) => number)).toEqual(shown.map((_, index) => index + 1))
  const { faults, entries } = await verifyRegister(payload, campaign)
  expect([faults.map(describeFault), entries]).toEqual([[], shown.length])
}, 300_000)
