import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../scripts/steps/root.mjs'
import { eachLine, runPackage } from '../scripts/steps/run.mjs'
import { askPage } from './ask.mjs'
import { freePort } from './free-port.mjs'

/** The least that Next serves statically: a page of as many letters as its address says, drawn once and then kept. */
const files = {
  'package.json': '{ "private": true }',
  'next.config.mjs': `export default { outputFileTracingRoot: ${JSON.stringify(root)} }`,
  'app/layout.jsx': `
    export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>
    }`,
  'app/[letters]/page.jsx': `
    export const dynamic = 'force-static'
    export const generateStaticParams = () => []
    export default async function Page({ params }) {
      return <p>{'x'.repeat(Number((await params).letters))}</p>
    }`,
}

/** @param {string} folder */
const build = async (folder) => {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  // Turbopack would look for instrumentation and proxy in the folders above, and find the site's own.
  const args = ['build', folder, '--webpack']
  const { code, output } = await runPackage('next/dist/bin/next', args, { env })
  if (code !== 0)
    throw new Error(`the bare page could not be built:\n${output.slice(-20).join('\n')}`)
}

/** @param {string} folder @param {number} port */
const serve = async (folder, port) => {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const args = [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the bare page is not served')))
    eachLine(child.stdout, (line) => /Ready in/.test(line) && resolve(undefined))
  })
  return child
}

/**
 * A bare Next.js application, built and served from `folder` inside the project, so that it finds the same Next.
 * @param {string} folder
 */
export const startBareNext = async (folder) => {
  await build(folder)
  const port = await freePort()
  const child = await serve(folder, port)
  const address = (/** @type {number} */ letters) => `http://127.0.0.1:${port}/${letters}`
  const sizeOf = async (/** @type {number} */ letters) =>
    (await askPage(address(letters))).body.length
  return {
    /** The address of a page whose HTML has `bytes` bytes, drawn already, and how many it really has. */
    page: async (/** @type {number} */ bytes) => {
      // Every letter stands in the markup and once more in the data that Next puts beside it.
      const [without, some] = [await sizeOf(0), await sizeOf(1000)]
      const letters = Math.max(0, Math.round((1000 * (bytes - without)) / (some - without)))
      return { address: address(letters), bytes: await sizeOf(letters) }
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof startBareNext>>} BareNext */
