import type { Payload } from 'payload'

/** The decisions on a signature, oldest first: what, when and why, but not who of the staff took them. */
export const decisionsOn = async (payload: Payload, signatory: string) => {
  const { docs } = await payload.find({
    collection: 'decisions',
    depth: 0,
    // Asked for by the signer, whom they are about.
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
    where: { signatory: { equals: signatory } },
  })
  return docs.map(({ action, from, to, reason, undone, createdAt }) => ({
    action,
    from,
    to,
    reason,
    undone,
    on: createdAt,
  }))
}
