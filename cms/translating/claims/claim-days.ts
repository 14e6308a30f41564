import type { PayloadRequest } from 'payload'

const usual = 14

/** For how many days a claim holds, as the settings say; 14 where nobody has saved them. */
export const claimDays = async ({ payload }: PayloadRequest): Promise<number> => {
  const settings = await payload.db.findGlobal<{ claimDays?: unknown }>({
    slug: 'translating',
    req: { payload, context: {} },
  })
  return typeof settings?.claimDays === 'number' ? settings.claimDays : usual
}
