import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run } from '../scripts/steps/run.mjs'
import { parseWrk } from './wrk-output.mjs'

const ownGenerator = fileURLToPath(new URL('own-load.mjs', import.meta.url))
const connections = 32

/** Whether a program can be started here. @param {string} program @param {string[]} args */
export const isInstalled = (program, args) => spawnSync(program, args).error === undefined

/**
 * Asks for one address over 32 kept connections for some seconds, from a process of its own: wrk where it is installed,
 * else a small generator on `node:http`, which itself costs more than a fast server does.
 */
export const loadGenerator = () => {
  const hasWrk = isInstalled('wrk', ['-v'])
  return {
    name: hasWrk ? 'wrk, 1 thread' : 'own generator on node:http (install wrk for truer figures)',
    /**
     * @param {string} address @param {number} seconds @param {string[]} [headers]
     * @returns {Promise<import('./wrk-output.mjs').Load>}
     */
    load: async (address, seconds, headers = []) => {
      if (hasWrk) {
        const options = [`-t1`, `-c${connections}`, `-d${seconds}s`, '--latency']
        const named = headers.flatMap((header) => ['-H', header])
        const { output } = await run('wrk', [...options, ...named, address])
        return parseWrk(output.join('\n'))
      }
      const args = [ownGenerator, address, String(seconds), String(connections), ...headers]
      const { output } = await run(process.execPath, args)
      return JSON.parse(output.at(-1) ?? '')
    },
  }
}

/** @typedef {ReturnType<typeof loadGenerator>} LoadGenerator */
