import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { env } from '@/env'

/** How mail goes out: by SMTP where the environment names a server, else into files in the data folder. */
export const email = (): NonNullable<Config['email']> =>
  nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'Countersign',
    skipVerify: true,
    transportOptions: env.SMTP_URL ? { url: env.SMTP_URL } : { jsonTransport: true },
  })
