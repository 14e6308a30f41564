import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const stamp = `${root}node_modules/.countersign-installed`

/**
 * What the installed packages must agree with: the lockfile, and the machine they were made for.
 * @param {string | Buffer} lockfile its content
 * @returns {string}
 */
const packagesFingerprint = (lockfile) =>
  createHash('sha256')
    .update(lockfile)
    .update([process.platform, process.arch, process.versions.modules].join(' '))
    .digest('hex')

const wanted = () => packagesFingerprint(readFileSync(`${root}package-lock.json`))

/** Whether node_modules holds what the lockfile names, installed to the end. */
export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

const npm = () => {
  const script = process.env.npm_execpath
  return script?.endsWith('.js')
    ? { command: process.execPath, before: [script] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] }
}

/** Installs the packages of the lockfile unless they are there; an installation that was cut short is done again. */
export const installPackages = async () => {
  if (isInstalled()) return
  await step('Installing packages (once; a minute or two)', async () => {
    const { command, before } = npm()
    const { code, output } = await run(command, [...before, 'ci', '--no-audit', '--no-fund'], {
      env: { ...process.env, NODE_ENV: 'development' },
    })
    if (code !== 0)
      throw new Failure(
        'the packages could not be installed (`npm ci` failed, its last lines stand above).',
        'check the connection to the npm registry and the space on the disk, then run the same command again.',
        output.filter(Boolean).slice(-12),
      )
    writeFileSync(stamp, wanted())
  })
}
