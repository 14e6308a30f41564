import type { PayloadRequest } from 'payload'
import { isPublic, rowOf } from './before'
import { dataOf } from './data-of'
import { owe } from './owe'

/** Owes it to all who listen that the register of a public campaign has changed, within the transaction of the change. */
export const oweRegister = async (req: PayloadRequest, campaign: string): Promise<void> => {
  const row = await rowOf(req, 'campaigns', campaign)
  if (!row || !isPublic(row)) return
  await owe(req, 'register.changed', registerData(await dataOf(req, 'campaigns', row)))
}

/** What is told of a campaign, with the addresses of its register. */
export const registerData = <Data extends { url: string | null; slug: string | null; api: string }>(
  data: Data,
): Data => ({
  ...data,
  url: data.url && `${data.url}/signatories`,
  api: data.api.replace(/[^/]+$/, `${data.slug}/register.json`),
})
