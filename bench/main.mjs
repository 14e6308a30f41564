import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { buildSite, isBuilt } from '../scripts/steps/build.mjs'
import { step } from '../scripts/steps/progress.mjs'
import { root } from '../scripts/steps/root.mjs'
import { startBareNext } from './bare-next.mjs'
import { measureFeeds } from './feeds.mjs'
import { freePort } from './free-port.mjs'
import { measureFreshness } from './freshness.mjs'
import { measureImport } from './import.mjs'
import { loadGenerator } from './load.mjs'
import { startMeasured } from './measured-server.mjs'
import { optionsFrom } from './options.mjs'
import { placesIn } from './place.mjs'
import { measureQueries } from './queries.mjs'
import { asText, verdict } from './report.mjs'
import { measureRules } from './rules.mjs'
import { measureScale } from './scale.mjs'
import { measureSearch } from './search.mjs'
import { measureSigning } from './signing.mjs'
import { measureSlowNetwork } from './slow-network.mjs'
import { measureThroughput } from './throughput.mjs'
import { measureWeight } from './weight.mjs'
import { measureWorkspace, untilCounted } from './workspace.mjs'

/**
 * @typedef {import('./report.mjs').Part} Part
 * @typedef {import('./options.mjs').PartName} PartName
 * @typedef {() => unknown} Undo
 */

/** The parts that need no server on the demonstration as it is. @type {ReadonlySet<PartName>} */
const ownPlaces = new Set(['feeds', 'import', 'rules', 'search', 'workspace'])

const scratch = join(root, '.data', 'bench')
const began = new Date()

/** What has been started and must be stopped, the last first. @type {Undo[]} */
const started = []

const stopEverything = async () => {
  for (let undo = started.pop(); undo; undo = started.pop()) await undo()
}

/** @param {import('./place.mjs').Places} places @param {import('./place.mjs').Name} name */
const startOn = async (places, name) => {
  const server = await startMeasured({
    port: await freePort(),
    environment: places.environment(name),
  })
  started.push(server.stop)
  return server
}

/** The server on the long lists, and how long they took to write. @param {import('./place.mjs').Places} places */
const startScale = async (places) => {
  if (!places.isCopied) await (await startOn(places, 'scale')).stop()
  const before = performance.now()
  await places.fill('scale', 'readers')
  const secondsToFill = (performance.now() - before) / 1000
  return { scale: await startOn(places, 'scale'), secondsToFill }
}

/** The server on many news items alone. @param {import('./place.mjs').Places} places */
const startFeeds = async (places) => {
  await (await startOn(places, 'feeds')).stop()
  await places.fill('feeds', 'feeds')
  return startOn(places, 'feeds')
}

/** The server on the long lists of translators. @param {import('./place.mjs').Places} places */
const startWorkspace = async (places) => {
  const server = await startOn(places, 'workspace')
  await untilCounted(server)
  await server.stop()
  await places.fill('workspace', 'translators')
  return startOn(places, 'workspace')
}

/** @param {string} folder @param {ReturnType<typeof optionsFrom>} options */
const measure = async (folder, { parts, isQuick }) => {
  const places = placesIn(folder, process.env.DATABASE_URL)
  started.push(places.remove)
  const wants = (/** @type {PartName} */ name) => parts.includes(name)

  /** @type {import('./measured-server.mjs').MeasuredServer | undefined} */
  let running
  if (parts.some((name) => !ownPlaces.has(name)))
    running = await step('Starting the site on the demonstration', () => startOn(places, 'demo'))
  const demo = () => {
    if (!running) throw new Error('The demonstration was not started.')
    return running
  }
  if (wants('scale') && places.isCopied) {
    await demo().stop()
    places.copyDemonstration()
    running = await startOn(places, 'demo')
  }
  /** @type {Record<PartName, () => Promise<Part>>} */
  const measures = {
    throughput: async () => {
      const bareNext = await startBareNext(join(folder, 'bare-next'))
      started.push(bareNext.stop)
      const stage = { server: demo(), bareNext, generator: loadGenerator(), isQuick }
      const part = await measureThroughput({ ...stage, folder: join(folder, 'nginx') })
      await bareNext.stop()
      return part
    },
    weight: () => measureWeight({ server: demo() }),
    slow: () => measureSlowNetwork({ server: demo(), folder }),
    queries: () => measureQueries({ server: demo() }),
    freshness: () => measureFreshness({ server: demo(), isQuick }),
    signing: () => measureSigning({ server: demo(), generator: loadGenerator(), isQuick }),
    scale: async () => {
      const stage = {
        demo: demo(),
        isQuick,
        folder,
        engine: places.engine,
        ...(await startScale(places)),
      }
      return measureScale(stage)
    },
    feeds: async () => measureFeeds({ server: await startFeeds(places), isQuick }),
    import: async () => {
      // A start makes and fills the database; nobody is served while the list comes in.
      await (await startOn(places, 'import')).stop()
      return measureImport({
        environment: places.environment('import'),
        folder,
        engine: places.engine,
        isQuick,
      })
    },
    rules: () => measureRules({ folder, isQuick }),
    search: () => measureSearch({ folder, isQuick }),
    workspace: async () =>
      measureWorkspace({ server: await startWorkspace(places), folder, isQuick }),
  }
  /** @type {Part[]} */
  const measured = []
  for (const name of parts) measured.push(await step(`Measuring: ${name}`, measures[name]))
  return { engine: places.engine, measured }
}

/** Every figure with its goal as a file, for comparing one run with another. @param {object} results */
const keep = (results) => {
  const file = join(scratch, `${began.toISOString().replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  return file
}

const options = optionsFrom(process.argv.slice(2))
const folder = join(scratch, `run-${process.pid}`)
mkdirSync(folder, { recursive: true })
started.push(() => rmSync(folder, { recursive: true, force: true }))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => stopEverything().finally(() => process.exit(1)))

try {
  const needsBuild = options.parts.some((name) => name !== 'rules' && name !== 'search')
  if (needsBuild && !options.isAsBuilt && !isBuilt()) await buildSite()
  const { engine, measured } = await measure(folder, options)
  const seconds = (Date.now() - began.getTime()) / 1000
  const lines = measured.flatMap((part) => part.lines)
  const short = lines.filter((line) => verdict(line) === 'short').length
  const file = keep({
    at: began.toISOString(),
    seconds,
    engine,
    node: process.version,
    processors: cpus().length,
    isQuick: options.isQuick,
    parts: measured.map((part) => ({
      ...part,
      lines: part.lines.map((line) => ({ ...line, verdict: verdict(line) })),
    })),
  })
  for (const part of measured) console.log(asText(part).join('\n'))
  console.log(
    `\n${lines.filter(({ goal }) => goal).length - short} goals reached, ${short} short; on ${engine}, Node ${process.version}, ${cpus().length} processors, in ${seconds.toFixed(0)} s.\n${file}`,
  )
} finally {
  await stopEverything()
}
process.exit()
