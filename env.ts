import { z } from 'zod'

const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform((value) => value === 'true')

const databaseUrl = z.string().regex(/^(mongodb(\+srv)?:\/\/|file:)/, {
  error: 'must begin with mongodb://, mongodb+srv:// or file:, or be left out',
})

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && new URL(value).origin === value, {
    error: 'must be an origin such as https://example.org, without a path or a slash at the end',
  })

const port = z.coerce
  .number({ error: 'must be a whole number from 1 to 65535' })
  .refine((value) => Number.isInteger(value) && value >= 1 && value <= 65535, {
    error: 'must be a whole number from 1 to 65535',
  })

const serverAddress = z
  .string()
  .refine(
    (value) => {
      if (!URL.canParse(value)) return false
      const { protocol, username, search, hash } = new URL(value)
      return /^https?:$/.test(protocol) && !(username || search || hash)
    },
    { error: 'must be an address that begins with http:// or https://, without ? and #' },
  )
  .transform((value) => value.replace(/\/+$/, ''))

const privateDataKeys = z
  .string()
  .transform((keys) => keys.split(',').map((key) => key.trim()))
  .refine((keys) => keys.every((key) => /^[A-Za-z0-9+/]{43}=?$/.test(key)), {
    error: 'must be keys of 32 bytes in base64, separated by commas: openssl rand -base64 32',
  })

/** Everything that can be set from outside, with what it means; nothing else reads `process.env`. */
export const environmentSchema = z.object({
  /** Set by the commands; not meant to be set by hand. */
  NODE_ENV: z
    .enum(['production', 'development', 'test'], {
      error: 'must be production, development or test',
    })
    .default('development'),
  /** Where the database is: `mongodb://…`, `file:…` for SQLite, or nothing for the embedded file in `DATA_DIR`. */
  DATABASE_URL: databaseUrl.optional(),
  /** The folder for everything that must last: the embedded database, uploads, the generated secret. */
  DATA_DIR: z.string().min(1).default('.data'),
  /** Signs log-ins and previews; at least 32 characters. Made by `npm start` for the embedded database. */
  PAYLOAD_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /**
   * What private data is sealed with at rest: keys of 32 bytes in base64, separated by commas. The first one seals, all
   * of them open. By default a key is derived from PAYLOAD_SECRET.
   */
  PRIVATE_DATA_KEYS: privateDataKeys.optional(),
  /** How many proxies stand before the site, whose word on where a request comes from is believed. */
  TRUSTED_PROXIES: z.coerce
    .number({ error: 'must be a whole number from 0 to 10' })
    .int({ error: 'must be a whole number from 0 to 10' })
    .min(0, { error: 'must be a whole number from 0 to 10' })
    .max(10, { error: 'must be a whole number from 0 to 10' })
    .default(0),
  /** The address under which readers reach the site, without a slash at the end. By default that of HOST and PORT. */
  SITE_URL: origin.optional(),
  /** The address that the server listens on: `localhost`, or `0.0.0.0` for every one of this machine. */
  HOST: z.string().min(1).default('localhost'),
  /** The port that the server listens on. */
  PORT: port.default(3000),
  /** Fill an empty database with the demonstration content. */
  DEMO_CONTENT: flag.optional(),
  /** Also make one log-in per role, with known passwords: for development and tests only. */
  DEMO_STAFF: flag.optional(),
  /** The e-mail address of the first administrator. */
  ADMIN_EMAIL: z
    .email({ error: 'must be an e-mail address' })
    .default('admin@localhost.localdomain'),
  /** Where mail goes out, such as smtp://user:password@mail.example.org:587. Without it, mails become files. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must begin with smtp:// or smtps://' })
    .optional(),
  /** The sender of the site's mails. */
  MAIL_FROM: z
    .email({ error: 'must be an e-mail address' })
    .default('countersign@localhost.localdomain'),
  /** `allow` has webhooks call addresses in private networks too, such as a program beside the site. */
  WEBHOOKS_PRIVATE: z.enum(['allow', 'refuse'], { error: 'must be allow or refuse' }).optional(),
  /**
   * A translation server of one's own that speaks as LibreTranslate does, such as http://translate:5000. Without it no
   * machine translates anything.
   */
  MT_URL: serverAddress.optional(),
  /** The key that the translation server asks for, if it does. */
  MT_KEY: z.string().min(1).optional(),
})

export type Environment = z.output<typeof environmentSchema> & { SITE_URL: string }

const everyAddress = new Set(['0.0.0.0', '::'])

const localOrigin = ({ HOST, PORT }: Pick<Environment, 'HOST' | 'PORT'>): string => {
  const name = HOST.includes(':') ? `[${HOST}]` : HOST
  return new URL(`http://${everyAddress.has(HOST) ? 'localhost' : name}:${PORT}`).origin
}

/** The one cause of refusal that a person can mend: which variable, and what it must be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** Parses an environment, empty strings counting as unset; throws `EnvironmentError` naming every wrong variable. */
export const parseEnvironment = (
  source: Readonly<Record<string, string | undefined>>,
): Environment => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success)
    throw new EnvironmentError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    )
  return { ...parsed.data, SITE_URL: parsed.data.SITE_URL ?? localOrigin(parsed.data) }
}

/** Whether a database is the embedded file, which needs no set-up. */
export const isEmbedded = ({ DATABASE_URL }: Pick<Environment, 'DATABASE_URL'>): boolean =>
  DATABASE_URL === undefined || DATABASE_URL.startsWith('file:')

/** The environment of this process, parsed once. */
export const env = parseEnvironment(process.env)

/** The secret, or `EnvironmentError` where it has to be given and is not. */
export const secret = ({ PAYLOAD_SECRET, NODE_ENV }: Environment): string => {
  if (PAYLOAD_SECRET) return PAYLOAD_SECRET
  if (NODE_ENV === 'production' && process.env.NEXT_PHASE !== 'phase-production-build')
    throw new EnvironmentError(
      'PAYLOAD_SECRET: must be set in production, to at least 32 random characters',
    )
  return 'only-for-development-and-for-builds-without-data'
}
