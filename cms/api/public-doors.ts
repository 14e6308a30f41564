import { type GovernedSlug, permissions } from '@/domain/permissions'

/** What the site reads out itself under /api, beside Payload's collections and globals. */
const ownDoors = ['search', 'oembed', 'openapi.json', 'health', 'ready']

const isReadable = (slug: string): boolean =>
  Object.hasOwn(permissions, slug) && permissions[slug as GovernedSlug].public.read !== 'none'

/** Whether an address under /api is one that everybody may read from, so that other sites' pages may too. */
export const isPublicDoor = (path: string): boolean => {
  const [, first = '', second = ''] = /^\/api\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? []
  return ownDoors.includes(first) || isReadable(first === 'globals' ? second : first)
}
