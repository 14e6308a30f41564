import type { PayloadRequest } from 'payload'

/** Whether somebody else than the translator has to review, as the settings say; without settings, nobody has to. */
export const needsSecondPerson = async (req: PayloadRequest): Promise<boolean> => {
  const settings = await req.payload.db.findGlobal<{ secondPerson?: unknown }>({
    slug: 'translating',
    req,
  })
  return settings?.secondPerson === true
}
