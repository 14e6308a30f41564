import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { giveNumbers } from '../register/give-numbers'
import { verifyRegister } from '../register/verify'
import { standingIn } from './testing/import-desk'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'import-command-'))
let campaign: Doc

beforeAll(async () => {
  await bootPayload()
})
beforeEach(async () => {
  campaign = await make('campaigns', { published: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Runs the command; `killAt` ends it without warning as soon as its output has that in it. */
const command = (words: string[], killAt?: RegExp): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const program = ['node_modules/payload/bin.js', 'run', 'scripts/payload/import-list.ts', '--']
    const child = spawn(process.execPath, ['--conditions=production', ...program, ...words], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (data: Buffer) => {
      said += data.toString()
      if (killAt?.test(said)) child.kill('SIGKILL')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => resolve({ code: code ?? 137, said }))
  })

const bringIn = (file: string, ...more: string[]) =>
  command(['--campaign', String(campaign.slug), '--file', file, ...more])

const list = `1. Harbour Workers Union, Kenya
2. Red Lamp Collective, Peru
3. Tin Miners Federation
`

describe('npm run register:import', { timeout: 120_000 }, () => {
  it('says what would become of a list and changes nothing', async () => {
    const { code, said } = await bringIn(written('dry.txt', list), '--publish', '--dry-run')
    expect([code, said]).toEqual([0, expect.stringContaining('Would bring in: 2')])
    expect(said).toContain('number: 1 · name: Harbour Workers Union · country: KE')
    expect(said).toContain('line 3: Tin Miners Federation (country-missing)')
    expect(await standingIn(campaign.id)).toEqual([])
  })

  it('brings in what is certain, then what is doubtful when told so, and nothing twice', async () => {
    const file = written('list.txt', list)
    const first = await bringIn(file, '--publish')
    expect(first.said).toContain('Brought in: 2, there already: 0, held back: 1')
    const second = await bringIn(file, '--publish', '--take-doubtful')
    expect(second.said).toContain('Brought in: 1, there already: 2, held back: 0')
    expect((await standingIn(campaign.id)).map(({ number, name }) => [number, name])).toEqual([
      [1, 'Harbour Workers Union'],
      [2, 'Red Lamp Collective'],
      [3, 'Tin Miners Federation'],
    ])
    // The site has the pages drawn anew for what a process of its own has left to it.
    const payload = await bootPayload()
    const due = { and: [{ campaign: { equals: campaign.id } }, { ledgerDue: { equals: true } }] }
    const left = await payload.count({ collection: 'signatories', where: due })
    expect(left.totalDocs).toBe(1)
    await giveNumbers(payload, campaign.id)
    const { faults, entries } = await verifyRegister(payload, campaign.id)
    expect([faults, entries]).toEqual([[], 3])
  })

  it('goes on after it was killed, with everybody once and the chain whole', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `${at + 1};Union of Lamps ${at + 1};Kenya`)
    const file = written('long.csv', `Number;Name;Country\n${rows.join('\n')}\n`)
    const words = ['--campaign', String(campaign.slug), '--file', file, '--publish']
    const killed = await command(words, /\d+ rows in/)
    expect(killed.code).toBe(137)
    // The database may still be ending what the killed process had begun.
    await pause(500)
    const again = await command(words)
    expect([again.code, again.said]).toEqual([0, expect.stringMatching(/held back: 0\. /)])
    const payload = await bootPayload()
    await giveNumbers(payload, campaign.id)
    const { faults, shown } = await verifyRegister(payload, campaign.id)
    expect([faults, shown]).toEqual([[], 6000])
  })

  it.each([
    [['--campaign', 'nowhere', '--file', 'package.json'], 'There is no campaign “nowhere”.'],
    [['--campaign', 'x', '--file', 'nowhere.csv'], 'There is no file nowhere.csv.'],
    [['--campaign', 'x'], 'Usage: npm run register:import'],
  ])('refuses %j with the reason', async (words, reason) => {
    const { code, said } = await command(words)
    expect([code, said]).toEqual([1, expect.stringContaining(reason)])
  })
})
