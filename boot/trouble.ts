/** What keeps the server from starting, for the person who can mend it. */
export type Trouble = { cause: string; remedy: string }

/** What is worked on, as it may be shown: without passwords. */
export type Place = { dataDir: string; database: string }

/** Trouble that our own checks find, with its words. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError'

  constructor(readonly trouble: Trouble) {
    super(trouble.cause)
  }
}

type Signs = { codes: ReadonlySet<unknown>; names: ReadonlySet<unknown>; text: string }

const errorsIn = (error: unknown, depth = 0): object[] => {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  const { cause, reason, error: inner } = error as Record<string, unknown>
  const servers = (error as { servers?: unknown }).servers
  const described = servers instanceof Map ? [...servers.values()] : []
  return [
    error,
    ...[cause, reason, inner, ...described].flatMap((each) => errorsIn(each, depth + 1)),
  ]
}

const signsOf = (error: unknown): Signs => {
  const all = errorsIn(error) as Record<string, unknown>[]
  return {
    codes: new Set(all.map(({ code }) => code)),
    names: new Set(all.map(({ name }) => name)),
    text: all.map(({ message }) => (typeof message === 'string' ? message : '')).join('\n'),
  }
}

type Rule = { is: (signs: Signs) => boolean; trouble: (place: Place) => Trouble }

const withCode =
  (...known: unknown[]): Rule['is'] =>
  ({ codes }) =>
    known.some((code) => codes.has(code))

/** From the most to the least certain: the first that applies is what is said. */
const rules: Rule[] = [
  {
    is: (signs) =>
      withCode('ENOSPC', 'SQLITE_FULL', 14031)(signs) ||
      /database or disk is full/i.test(signs.text),
    trouble: ({ dataDir, database }) => ({
      cause: `the disk is full: ${database} could not be written.`,
      remedy: `free some space on the disk of ${dataDir}, then start again; nothing half done was kept.`,
    }),
  },
  {
    is: (signs) => withCode(8000, 18)(signs) || /authentication failed|bad auth/i.test(signs.text),
    trouble: ({ database }) => ({
      cause: `${database} refuses the user name or the password.`,
      remedy:
        'correct both in DATABASE_URL; special characters must be percent-encoded, and a user of another database needs ?authSource=admin.',
    }),
  },
  {
    is: (signs) =>
      withCode(13)(signs) || /requires authentication|not authorized/i.test(signs.text),
    trouble: ({ database }) => ({
      cause: `${database} does not let this user read and write.`,
      remedy:
        'put a user with the role readWrite on this database into DATABASE_URL (mongodb://user:password@host/name).',
    }),
  },
  {
    is: ({ names, text }) =>
      names.has('MongoParseError') || /invalid (scheme|connection string)/i.test(text),
    trouble: () => ({
      cause: 'DATABASE_URL is not an address that MongoDB understands.',
      remedy:
        'write it as mongodb://user:password@host:27017/countersign?replicaSet=rs0; special characters in the password must be percent-encoded.',
    }),
  },
  {
    is: (signs) =>
      signs.names.has('MongoServerSelectionError') ||
      signs.names.has('MongoNetworkError') ||
      signs.names.has('MongooseServerSelectionError') ||
      withCode('ECONNREFUSED', 'ENOTFOUND', 'ETIMEOUT', 'ESERVFAIL', 'ENODATA')(signs),
    trouble: ({ database }) => ({
      cause: `${database} does not answer.`,
      remedy:
        'see that it runs and can be reached from this machine (address, port, firewall), and that DATABASE_URL names it.',
    }),
  },
  {
    is: (signs) => withCode('SQLITE_NOTADB')(signs) || /file is not a database/i.test(signs.text),
    trouble: ({ database }) => ({
      cause: `${database} is not a SQLite database, or was overwritten.`,
      remedy:
        'put your last backup in its place; if there is nothing to keep, move the file away and start again.',
    }),
  },
  {
    is: (signs) =>
      withCode('SQLITE_CORRUPT')(signs) || /malformed|database corruption/i.test(signs.text),
    trouble: ({ database }) => ({
      cause: `${database} is damaged.`,
      remedy:
        'put your last backup in its place (docs/operating.md tells how, and how to rescue what is left).',
    }),
  },
  {
    is: (signs) =>
      withCode('SQLITE_BUSY', 'SQLITE_LOCKED')(signs) || /database is locked/i.test(signs.text),
    trouble: ({ database }) => ({
      cause: `${database} is in use by another program.`,
      remedy: 'stop the other Countersign, or whatever has the file open, then start again.',
    }),
  },
  {
    is: withCode('ENOTDIR', 'EEXIST'),
    trouble: ({ dataDir }) => ({
      cause: `the data folder ${dataDir} is not a folder: a file stands there, or in its path.`,
      remedy: 'let DATA_DIR name a folder that this user can write to.',
    }),
  },
  {
    is: (signs) =>
      withCode('EACCES', 'EPERM', 'EROFS', 'ENOENT', 'SQLITE_CANTOPEN', 'SQLITE_READONLY')(signs) ||
      /unable to open (connection|database)/i.test(signs.text),
    trouble: ({ dataDir }) => ({
      cause: `the data folder ${dataDir} cannot be written by this user.`,
      remedy:
        'let DATA_DIR name a folder that this user can write to, or give this one to them (chown).',
    }),
  },
]

/** The one cause and the one remedy of an error that is known, by its signs; undefined for one that is not. */
export const troubleOf = (error: unknown, place: Place): Trouble | undefined => {
  if (error instanceof TroubleError) return error.trouble
  // By its name: where the environment is wrong, the module that has the class cannot be loaded.
  if (error instanceof Error && error.name === 'EnvironmentError')
    return {
      cause: `the environment is not right.\n${error.message}`,
      remedy:
        'correct what is named here, in the environment or in .env; docs/operating.md explains every variable.',
    }
  const signs = signsOf(error)
  return rules.find(({ is }) => is(signs))?.trouble(place)
}

/** What the server prints when it cannot start; of an error nobody foresaw, the stack only where it is asked for. */
export const lastWords = (error: unknown, place: Place, withStack: boolean): string => {
  const known = troubleOf(error, place)
  const message = error instanceof Error ? error.message : String(error)
  const { cause, remedy } = known ?? {
    cause: message,
    remedy:
      'this is not a mistake of yours that we know. Start again with DEBUG=1 and report what it prints.',
  }
  const stack = error instanceof Error && withStack && !known ? ['', error.stack ?? ''] : []
  return [
    'Countersign cannot start.',
    `  Cause:  ${cause.replaceAll('\n', '\n          ')}`,
    `  Remedy: ${remedy}`,
    ...stack,
  ].join('\n')
}
