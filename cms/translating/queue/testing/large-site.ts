import { locales } from '@/i18n/locales'
import { bootPayload, embeddedClient } from '@/test/harness/boot'

/** What this needs to know of the models of MongoDB's adapter. */
type Models = { [slug: string]: { insertMany: (rows: object[]) => Promise<unknown> } | undefined }

const columns = ['of', 'document_id', 'locale', 'title', 'title_key', 'original_locale', 'state']
const numbers = ['words', 'open_words', 'untranslated']

const rowOf = (index: number, locale: string) => ({
  of: 'media',
  documentId: `large-${index}`,
  locale,
  title: `Large ${index}`,
  titleKey: `large ${index}`,
  originalLocale: 'en',
  state: index % 2 ? 'published' : 'in-progress',
  words: 100,
  openWords: index % 2 ? 0 : 50,
  untranslated: index % 2 ? 0 : 3,
})

/** Puts the tasks of so many documents in every locale straight into the database: by the thousand, Payload would take a minute. */
export const fillTasks = async (documents: number): Promise<void> => {
  const payload = await bootPayload()
  const now = new Date().toISOString()
  const rows = Array.from({ length: documents }, (_, index) =>
    locales.map((locale) => rowOf(index, locale)),
  ).flat()
  const client = embeddedClient(payload)
  if (!client) {
    const { collections } = payload.db as unknown as { collections: Models }
    const dates = { priority: 'normal', createdAt: new Date(now), updatedAt: new Date(now) }
    await collections['translation-tasks']?.insertMany(rows.map((row) => ({ ...row, ...dates })))
    return
  }
  const names = [...columns, ...numbers].map((name) => `"${name}"`).join(', ')
  for (let first = 0; first < rows.length; first += 500) {
    const part = rows.slice(first, first + 500)
    const values = part.map(
      (row) => `(lower(hex(randomblob(16))), 'normal', ?, ?, ${Object.keys(row).map(() => '?')})`,
    )
    await client.execute({
      sql: `INSERT INTO translation_tasks (id, priority, created_at, updated_at, ${names}) VALUES ${values}`,
      args: part.flatMap((row) => [now, now, ...Object.values(row)]),
    })
  }
}
