import { troubleOf } from '@/boot/trouble'

/** Prints what is wrong with the environment as one line of JSON, and ends with 2; ends with 0 where nothing is. */
const judge = async (): Promise<void> => {
  try {
    const { env, secret } = await import('@/env')
    secret(env)
  } catch (error) {
    const trouble = troubleOf(error, { dataDir: '', database: '' })
    if (!trouble) throw error
    console.log(JSON.stringify(trouble))
    process.exit(2)
  }
}

await judge()
