import { troubleOf } from './trouble'

/** For `npm start`, before it builds: prints what is wrong with the environment as one line of JSON, and ends with 2. */
const judge = async (): Promise<void> => {
  try {
    const { env, secret } = await import('@/env')
    secret(env)
  } catch (error) {
    const trouble = troubleOf(error, { dataDir: '', database: '' })
    if (!trouble) throw error
    console.log(JSON.stringify(trouble))
    process.exitCode = 2
  }
}

void judge()
