import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/**
 * Lets MongoDB itself refuse a number that stands in a campaign's register already: two saves at the same moment do not
 * see each other there. Signatories without a number are not counted. On SQLite writers take turns, and the check
 * before a save is enough.
 */
export const keepNumbersUnique = async ({
  collections,
}: Pick<MongooseAdapter, 'collections'>): Promise<void> => {
  await collections.signatories?.collection.createIndex(
    { campaign: 1, number: 1 },
    {
      name: 'one_number_once',
      unique: true,
      partialFilterExpression: { number: { $type: 'number' } },
    },
  )
}
