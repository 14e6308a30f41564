import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const freshFor = 15_000

const isAlive = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * The process that holds a lock: one that is alive and has said so in the last 15 seconds, so that a lock outlives
 * neither a crash nor a process number given to another program.
 * @param {string} path
 * @returns {number | undefined} its process number
 */
export const holderOf = (path) => {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    const isFresh = Date.now() - statSync(path).mtimeMs < freshFor
    return isFresh && pid !== process.pid && isAlive(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes a lock, unless another process holds it; returns what gives it up, or the number of the process that holds it.
 * @param {string} path a file that only locks use
 * @returns {(() => void) | number}
 */
export const takeLock = (path) => {
  mkdirSync(dirname(path), { recursive: true })
  const holder = holderOf(path)
  if (holder !== undefined) return holder
  rmSync(path, { force: true })
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    return holderOf(path) ?? 0
  }
  const sign = setInterval(() => utimesSync(path, new Date(), new Date()), freshFor / 5)
  sign.unref()
  const giveUp = () => {
    clearInterval(sign)
    process.off('exit', giveUp)
    rmSync(path, { force: true })
  }
  process.on('exit', giveUp)
  return giveUp
}
