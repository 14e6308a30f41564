import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

type Options = { folder: string; defaultFromAddress: string; defaultFromName: string }

/**
 * Puts each mail into a file of its own (RFC 5322, `.eml`), readable by the operator alone: nothing is lost and nothing
 * goes out while no mail server is set up. The log says so once and names the folder, never an addressee or a text.
 */
export const emailFiles =
  ({ folder, ...sender }: Options): EmailAdapter =>
  ({ payload }) => {
    const composer = createTransport({ streamTransport: true, buffer: true })
    let isTold = false
    return {
      name: 'email-files',
      ...sender,
      sendEmail: async (message) => {
        const from = { name: sender.defaultFromName, address: sender.defaultFromAddress }
        const composed = await composer.sendMail({ from, ...message })
        const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${crypto.randomUUID().slice(0, 8)}.eml`
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(join(folder, name), composed.message as Buffer, { mode: 0o600 })
        if (!isTold)
          payload.logger.info(`No mail server is set up (SMTP_URL): mails are put into ${folder}`)
        isTold = true
        return { file: name }
      },
    }
  }
