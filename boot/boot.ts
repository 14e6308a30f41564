import type { Place } from './trouble'

const placeFrom = async (): Promise<Place> => {
  try {
    const [{ env }, { placeOf }] = await Promise.all([import('@/env'), import('./place')])
    return placeOf(env)
  } catch {
    return { dataDir: '', database: 'the database' }
  }
}

/** Ends with the process that started this one, where there is one: killed, it could no longer pass its signals on. */
const endWithStarter = (): void => {
  if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

/** Prepares the server, or ends the process with the one cause and the one remedy of what is wrong. */
export const boot = async (): Promise<void> => {
  endWithStarter()
  try {
    const { prepare } = await import('./prepare')
    await prepare()
  } catch (error) {
    const { lastWords } = await import('./trouble')
    console.error(lastWords(error, await placeFrom(), Boolean(process.env.DEBUG)))
    process.exit(1)
  }
}
