import type { Signatory } from '@/payload-types'

/** What stands in a row of an organisation that its address proves now, or that proved nothing. */
export const proofFields = (proved: { domain: string } | null): NonNullable<Signatory['proof']> =>
  proved
    ? { method: 'email-domain', on: new Date().toISOString(), domain: proved.domain, by: null }
    : { method: 'none', on: null, domain: null, by: null }
