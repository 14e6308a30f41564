/** The roles that staff can hold, and `public` for everybody who is not logged in. */
export const staffRoles = ['admin', 'editor', 'moderator', 'translator'] as const
export type StaffRole = (typeof staffRoles)[number]
export type Role = StaffRole | 'public'
export const roles: readonly Role[] = [...staffRoles, 'public']

/** The operations that the table decides on; `readVersions` is the history of a document. */
export const operations = ['create', 'read', 'readVersions', 'update', 'delete'] as const
export type Operation = (typeof operations)[number]

/**
 * What a cell of the table grants.
 * - `all`: every document, drafts included
 * - `published`: what the public may see, and nothing in the trash
 * - `own-locales`: documents whose `locale` is one of the translator's
 * - `self`: the account itself
 */
export type Grant = 'all' | 'published' | 'own-locales' | 'self' | 'none'

type Row = Readonly<Record<Operation, Grant>>
type Rows = Readonly<Record<Role, Row>>

const row = (
  create: Grant,
  read: Grant,
  readVersions: Grant,
  update: Grant,
  remove: Grant,
): Row => ({ create, read, readVersions, update, delete: remove })

const everything = row('all', 'all', 'all', 'all', 'all')
const nothing = row('none', 'none', 'none', 'none', 'none')
const reader = row('none', 'published', 'none', 'none', 'none')

/** What editors write and everybody reads once it is published. */
const content: Rows = {
  admin: everything,
  editor: everything,
  moderator: row('none', 'all', 'none', 'none', 'none'),
  translator: reader,
  public: reader,
}

/** What people send in: moderators decide on it; nobody but an admin can remove a row of a public register. */
const submissions: Rows = {
  admin: everything,
  editor: row('none', 'all', 'none', 'none', 'none'),
  moderator: row('all', 'all', 'all', 'all', 'none'),
  translator: reader,
  public: reader,
}

const catalogues: Rows = {
  admin: everything,
  editor: everything,
  moderator: row('none', 'published', 'none', 'none', 'none'),
  translator: row('own-locales', 'all', 'own-locales', 'own-locales', 'none'),
  public: nothing,
}

/** What the site itself writes down of decisions: staff read it, nobody writes it by hand. */
const journal = (readers: readonly StaffRole[]): Rows =>
  Object.fromEntries(
    roles.map((role) => [
      role,
      readers.some((reader) => reader === role)
        ? row('none', 'all', 'none', 'none', 'none')
        : row('none', 'none', 'none', 'none', 'none'),
    ]),
  ) as Rows

/** Accounts keep no history. */
const accounts: Rows = {
  admin: row('all', 'all', 'none', 'all', 'all'),
  editor: row('none', 'self', 'none', 'self', 'none'),
  moderator: row('none', 'self', 'none', 'self', 'none'),
  translator: row('none', 'self', 'none', 'self', 'none'),
  public: nothing,
}

/** Working words of translators: editors keep them, translators read them; no drafts, no history. */
const terms: Rows = {
  admin: row('all', 'all', 'none', 'all', 'all'),
  editor: row('all', 'all', 'none', 'all', 'all'),
  moderator: nothing,
  translator: row('none', 'all', 'none', 'none', 'none'),
  public: nothing,
}

/** Settings of the work inside, which are nobody else's business. */
const insideSettings: Rows = {
  admin: row('none', 'all', 'none', 'all', 'none'),
  editor: row('none', 'all', 'none', 'all', 'none'),
  moderator: nothing,
  translator: row('none', 'all', 'none', 'none', 'none'),
  public: nothing,
}

/** Whether an original can still be read: written by the site itself, told to everybody of what is published. */
const checks: Rows = {
  admin: row('none', 'all', 'none', 'none', 'none'),
  editor: row('none', 'all', 'none', 'none', 'none'),
  moderator: row('none', 'all', 'none', 'none', 'none'),
  translator: reader,
  public: reader,
}

/** Doors to other programs: administrators alone know of them. */
const doors: Rows = {
  admin: row('all', 'all', 'none', 'all', 'all'),
  editor: nothing,
  moderator: nothing,
  translator: nothing,
  public: nothing,
}

/** Site-wide settings: one document each, so nobody creates or deletes them; they keep no history. */
const settings: Rows = {
  admin: row('none', 'all', 'none', 'all', 'none'),
  editor: row('none', 'all', 'none', 'all', 'none'),
  moderator: row('none', 'all', 'none', 'none', 'none'),
  translator: row('none', 'all', 'none', 'none', 'none'),
  public: row('none', 'all', 'none', 'none', 'none'),
}

/** Who may do what: the one table that access rules are made from, and that a test walks cell by cell. */
export const permissions = {
  organizations: content,
  campaigns: content,
  signatories: submissions,
  'solidarity-messages': submissions,
  'news-items': content,
  topics: content,
  'link-checks': checks,
  speeches: content,
  pages: content,
  media: content,
  documents: content,
  translations: catalogues,
  'translation-tasks': journal(['admin', 'editor', 'translator']),
  'translation-comments': journal(['admin', 'editor', 'translator']),
  'translation-events': journal(['admin', 'editor', 'translator']),
  'glossary-terms': terms,
  users: accounts,
  decisions: journal(['admin', 'moderator', 'editor']),
  imports: journal(['admin', 'moderator']),
  'register-entries': journal([]),
  'spent-challenges': journal([]),
  webhooks: doors,
  'webhook-deliveries': journal(['admin']),
  site: settings,
  navigation: settings,
  translating: insideSettings,
} as const satisfies Record<string, Rows>

/** The slugs of everything that the table governs. */
export type GovernedSlug = keyof typeof permissions

const strength: readonly Grant[] = ['none', 'self', 'own-locales', 'published', 'all']

/** The widest grant that any of a person's roles gives; without a role, what the public gets. */
export const grantFor = (
  held: readonly Role[],
  slug: GovernedSlug,
  operation: Operation,
): Grant => {
  const grants = (held.length ? held : (['public'] as const)).map(
    (role) => permissions[slug][role][operation],
  )
  return strength.findLast((grant) => grants.includes(grant)) ?? 'none'
}
