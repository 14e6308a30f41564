import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { run } from '../scripts/steps/run.mjs'
import { demoCampaign } from './page-types.mjs'

/** @typedef {import('./report.mjs').Line} Line */

const command = 'scripts/import-list.mjs'

/** Words that names are made of, so that few of them are alike. */
const trades = ['Lamp Makers', 'Harbour Workers', 'Tin Miners', 'Tram Drivers', 'Bakers', 'Weavers']
const countries = ['Kenya', 'Peru', 'Bolivia', 'Bulgaria', 'Egypt', 'South Korea', 'Philippines']

/**
 * A table of signatories that nobody has heard of, each with another name and without a number: those of the demonstration
 * have the first ones.
 * @param {string} file @param {number} count
 */
const writeList = async (file, count) => {
  const out = createWriteStream(file)
  out.write('Abbreviation,Name,Country\r\n')
  for (let at = 1; at <= count; at++) {
    const row = `UB${at},"Union of ${trades[at % trades.length]}, Branch ${at}",${countries[at % countries.length]}\r\n`
    if (!out.write(row)) await new Promise((resolve) => out.once('drain', () => resolve(null)))
  }
  out.end()
  await finished(out)
}

/**
 * What the command said on its way: rows, seconds and megabytes.
 * @param {readonly string[]} said
 */
export const progressIn = (said) =>
  said.flatMap((line) => {
    const found = /^ {2}(\d+) rows in ([\d.]+) s, (\d+) MB of memory$/.exec(line)
    return found
      ? [{ rows: Number(found[1]), seconds: Number(found[2]), memory: Number(found[3]) }]
      : []
  })

/** @param {readonly string[]} said */
export const endIn = (said) => {
  const line = said.findLast((each) => each.startsWith('Brought in: ')) ?? ''
  const found = /^Brought in: ([\d,]+), .*\. ([\d.]+) s, at most (\d+) MB of memory\.$/.exec(line)
  if (!found) throw new Error(`The list was not brought in:\n${said.slice(-10).join('\n')}`)
  return {
    added: Number(found[1]?.replaceAll(',', '')),
    seconds: Number(found[2]),
    most: Number(found[3]),
  }
}

/**
 * A long list through the command that an operator has, into the register of the demonstration, with numbers and ledger.
 * @param {{ environment: Record<string, string>, folder: string, engine: string, isQuick: boolean }} stage the database is
 * made and filled, and nobody else works on it
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureImport = async ({ environment, folder, engine, isQuick }) => {
  const count = isQuick ? 10_000 : 100_000
  const file = join(folder, 'list.csv')
  await writeList(file, count)
  const words = ['--campaign', demoCampaign, '--file', file, '--publish']
  const { output } = await run(process.execPath, [command, ...words], {
    env: { ...process.env, ...environment },
  })
  const { added, seconds, most } = endIn(output)
  if (added !== count) throw new Error(`Of ${count} rows ${added} were brought in.`)
  const progress = progressIn(output)
  const early = progress.find(({ rows }) => rows >= count / 10)
  const late = progress.at(-1)
  /** @type {Line[]} */
  const lines = [
    {
      what: `${count.toLocaleString('en')} rows into the register`,
      value: seconds,
      unit: 's',
      goal: { atMost: isQuick ? 60 : 600 },
      note: 'numbers and ledger included',
    },
    { what: 'rows a second', value: count / seconds, unit: '/s' },
    { what: 'most memory of the command, resident', value: most, unit: 'MB' },
    {
      what: `memory added between row ${(early?.rows ?? 0).toLocaleString('en')} and row ${(late?.rows ?? 0).toLocaleString('en')}`,
      value: (late?.memory ?? 0) - (early?.memory ?? 0),
      unit: 'MB',
      goal: { atMost: 150 },
    },
  ]
  return {
    title: `Bringing in a list of ${count.toLocaleString('en')} signatories by npm run register:import`,
    lines,
    remarks: [`On ${engine}, in a database of its own, while no site runs on it.`],
  }
}
