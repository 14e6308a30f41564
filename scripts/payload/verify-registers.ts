import config from '@payload-config'
import { getPayload } from 'payload'
import { verifyRegister } from '@/cms/register/verify'
import type { Verdict } from '@/domain/register/check'

/** Checks the registers in the database, of one campaign (by its slug) or of all. Nothing is migrated or written. */
export const verifyRegisters = async (
  campaign: string | null,
  remembered: string | undefined,
): Promise<{ slug: string; verdict: Verdict }[]> => {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  // Left to itself the adapter migrates while it connects.
  Object.assign(payload.db, { prodMigrations: undefined })
  await payload.db.connect?.()
  const { docs } = await payload.db.find<{ id: string; slug: string }>({
    collection: 'campaigns',
    pagination: false,
    sort: 'slug',
    where: campaign === null ? {} : { slug: { equals: campaign } },
  })
  const verdicts: { slug: string; verdict: Verdict }[] = []
  for (const { id, slug } of docs)
    verdicts.push({ slug, verdict: await verifyRegister(payload, String(id), remembered) })
  await payload.destroy()
  return verdicts
}
