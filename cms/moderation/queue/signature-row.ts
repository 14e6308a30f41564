import type { PayloadRequest } from 'payload'
import { compareDomains } from '@/cms/proof/prove-by-domain'
import type { SignatureRow, SimilarOne } from '@/domain/signature/queue'
import { type WaitingReason, whyWaiting } from '@/domain/signature/why-waiting'
import type { Campaign, Signatory } from '@/payload-types'
import { mayReadPrivate } from '../door'
import { idOf } from '../moderated'
import { nameOfUser } from '../name-of-user'
import { similarTo } from './similar-to'

/** What the queue needs of a campaign. */
export type CampaignOf = Pick<Campaign, 'id' | 'title' | 'publishPersons'>

/** A name of the directory is no reason to wait, unless the site had whoever proved a domain wait because of it. */
const hasSuspect = (similar: readonly SimilarOne[], isHeldByName: boolean): boolean =>
  similar.some(({ of, by }) => isHeldByName || of === 'signatories' || by === 'look-alike')

const byDomain: readonly string[] = ['email-domain', 'dns-txt']

/** What an address says of a website is told to those alone who may read the address. */
const tellable = (reasons: WaitingReason[], isPrivate: boolean): WaitingReason[] =>
  isPrivate
    ? reasons
    : reasons.map((reason) =>
        reason === 'free-mail' || reason === 'domain-differs' ? 'no-proof' : reason,
      )

const waits = ['unconfirmed', 'pending']

/** One signature as the queue shows it: the names signed with, why it waits, what is proved, who is similar. Nothing told in confidence. */
export const signatureRow = async (
  req: PayloadRequest,
  row: Signatory,
  campaign: CampaignOf | undefined,
): Promise<SignatureRow> => {
  const similar = waits.includes(row.state) ? await similarTo(req, row) : []
  const { mail, domain } = compareDomains({ email: row.confidential?.email, website: row.website })
  const hasMandate = Boolean(row.confidential?.mandate)
  const proof = row.proof?.method ?? 'none'
  const isHeldByName = Boolean(row.moderate) && byDomain.includes(proof) && similar.length > 0
  const reasons = whyWaiting({
    kind: row.kind,
    state: row.state,
    toPublish: row.toPublish ?? false,
    proof,
    mail,
    website: domain,
    hasMandate,
    moderate: Boolean(row.moderate) && !isHeldByName,
    personsAppear: campaign?.publishPersons ?? 'after-moderation',
    hasSimilar: hasSuspect(similar, isHeldByName),
  })
  const mayAll = mayReadPrivate(req)
  return {
    of: 'signatories',
    id: row.id,
    name: row.name,
    nativeName: row.nativeName ?? null,
    nativeLanguage: row.nativeLanguage ?? null,
    abbreviation: row.abbreviation ?? null,
    kind: row.kind,
    country: row.country ?? null,
    countryLabel: row.countryLabel ?? null,
    city: row.city ?? null,
    website: row.website ?? null,
    domain,
    visibility: row.visibility,
    pseudonym: row.pseudonym ?? null,
    source: row.source,
    state: row.state,
    toPublish: row.toPublish ?? false,
    number: row.number ?? null,
    campaign: { id: idOf(row.campaign), title: campaign?.title ?? '' },
    signedOn: mayAll ? (row.signedOn ?? row.createdAt) : null,
    confirmedOn: mayAll ? (row.confirmedOn ?? null) : null,
    publishedOn: row.publishedOn ?? null,
    reason: row.reason ?? null,
    duplicateOf: idOf(row.duplicateOf),
    proof: {
      method: proof,
      on: row.proof?.on ?? null,
      domain: row.proof?.domain ?? null,
      by: await nameOfUser(req, row.proof?.by),
    },
    hasMandate: mayAll && hasMandate,
    reasons: tellable(reasons, mayAll),
    similar,
  }
}
