import { parseArgs } from 'node:util'

/** The parts of the benchmark, in the order in which they are measured. */
export const partNames = /** @type {const} */ ([
  'throughput',
  'weight',
  'slow',
  'queries',
  'freshness',
  'signing',
  'scale',
  'feeds',
  'import',
  'rules',
  'search',
  'workspace',
])

/** @typedef {(typeof partNames)[number]} PartName */

/** @param {string} name @returns {name is PartName} */
const isPart = (name) => partNames.some((known) => known === name)

/**
 * What the command was asked for; throws for what it does not know.
 * `--quick` measures less often; `--only=weight,scale` only some parts; `--as-built` takes the build that is there.
 * @param {readonly string[]} args
 */
export const optionsFrom = (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: partNames.join(',') },
      'as-built': { type: 'boolean', default: false },
    },
  })
  const only = values.only.split(',').map((name) => name.trim())
  const unknown = only.find((name) => !isPart(name))
  if (unknown !== undefined)
    throw new Error(`--only: "${unknown}" is none of ${partNames.join(', ')}.`)
  return {
    parts: partNames.filter((name) => only.includes(name)),
    isQuick: values.quick,
    isAsBuilt: values['as-built'],
  }
}
