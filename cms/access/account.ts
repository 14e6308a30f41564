import { type Role, staffRoles } from '@/domain/permissions'

/** What access rules need to know of an account: any shape of `req.user` is narrowed to it. */
export type Account = { id: string; roles: Role[]; locales: string[] }

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Reads an account from `req.user`, or null for the public. */
export const accountOf = (user: unknown): Account | null => {
  if (typeof user !== 'object' || user === null || !('id' in user)) return null
  const { id, roles, locales } = user as { id: unknown; roles?: unknown; locales?: unknown }
  const held = strings(roles)
  return {
    id: String(id),
    roles: staffRoles.filter((role) => held.includes(role)),
    locales: strings(locales),
  }
}

/** The roles that access is decided by: the account's, or `public` for everybody else. */
export const rolesOf = (user: unknown): Role[] => {
  const account = accountOf(user)
  return account && account.roles.length > 0 ? account.roles : ['public']
}
