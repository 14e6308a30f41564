import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { Config } from 'payload'
import { env } from '@/env'
import { emailFiles } from './email-files'

const sender = { defaultFromAddress: env.MAIL_FROM, defaultFromName: 'Countersign' }

/** A mail server's address with connections that are used again, unless it says otherwise. */
export const pooled = (smtpUrl: string): string => {
  const url = new URL(smtpUrl)
  if (!url.searchParams.has('pool')) url.searchParams.set('pool', 'true')
  return url.href
}

/** How mail goes out: by SMTP where the environment names a server, else into files in the data folder. */
export const email = (): NonNullable<Config['email']> =>
  env.SMTP_URL
    ? nodemailerAdapter({
        ...sender,
        skipVerify: true,
        transport: createTransport(pooled(env.SMTP_URL)),
      })
    : emailFiles({ ...sender, folder: `${env.DATA_DIR}/mail` })
