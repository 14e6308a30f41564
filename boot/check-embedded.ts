import { stat } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { TroubleError } from './trouble'

/** Above this size, in bytes, the check would hold up every start by seconds. */
const checkedUpTo = 200_000_000

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

/** Opens the embedded database as nobody's but SQLite's own, before Payload does: a damaged file is refused here. */
export const checkEmbedded = async (file: string): Promise<void> => {
  const size = await sizeOf(file)
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('PRAGMA schema_version')
    if (size > checkedUpTo) return
    const { rows } = await client.execute('PRAGMA quick_check(1)')
    const verdict = String(Object.values(rows[0] ?? {})[0])
    if (verdict !== 'ok')
      throw new TroubleError({
        cause: `the database ${file} is damaged: ${verdict.split('\n')[0]}.`,
        remedy:
          'put your last backup in its place (docs/operating.md tells how, and how to rescue what is left).',
      })
  } finally {
    client.close()
  }
}
