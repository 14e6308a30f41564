import { recounted } from '@/cms/translating/progress/recount-soon'
import { type Role, roles } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import type { Doc, OwnSlug } from '@/test/harness/documents'
import { asking } from '@/test/harness/matrix/probes'
import { collectionSlugs, type Sample, samplesOf } from '@/test/harness/matrix/samples'

/** Every role with every collection. */
export const cells = collectionSlugs.flatMap((slug) => roles.map((role) => ({ slug, role })))

const people = new Map<Role, Who>()

/** Makes an account for each role; another administrator stays when a test takes one away. */
export const invitePeople = async (): Promise<void> => {
  await bootPayload()
  await accountOf('admin')
  for (const role of roles) people.set(role, role === 'public' ? { role } : await accountOf(role))
}

/** Accounts are made anew where a test may remove or change them. */
export const someone = async (role: Role, slug: OwnSlug, mayEnd = false): Promise<Who> => {
  if (role !== 'public' && slug === 'users' && mayEnd) return accountOf(role)
  const who = people.get(role)
  if (!who) throw new Error(`Nobody is ${role}.`)
  return who
}

/** Somebody in that role with documents of their own to change, and the questions to ask about them. */
export const setOf = async (role: Role, slug: OwnSlug) => {
  const who = await someone(role, slug, true)
  return { who, samples: await samplesOf(slug, who), ask: asking(slug, who) }
}

/** How many documents a collection has, those in the trash too; what is counted in the background is waited for. */
export const totalOf = async (slug: OwnSlug): Promise<number> => {
  const payload = await bootPayload()
  await recounted(payload)
  const { totalDocs } = await payload.count({ collection: slug, trash: true })
  return totalDocs
}

/** The versions of a document, the oldest change first; none where the collection keeps none. */
export const versionsOf = async (slug: OwnSlug, { id }: Sample): Promise<Doc[]> => {
  const payload = await bootPayload()
  if (!payload.collections[slug].config.versions) return []
  const query = { where: { parent: { equals: id } }, sort: 'updatedAt', trash: true } as const
  const { docs } = await payload.findVersions({ collection: slug, ...query })
  return docs as unknown as Doc[]
}
