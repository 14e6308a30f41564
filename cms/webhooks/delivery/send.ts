import { Webhook as Signer } from 'standardwebhooks'
import { env } from '@/env'
import type { Webhook } from '@/payload-types'
import { openSecret } from '../secret'
import { type Outcome, postMessage } from './post-message'

/** How long another program may take to answer, in milliseconds. */
const patience = 10_000

/** What became of a message, in words for administrators; null where it was taken. */
export type Result = { status: number | null; error: string | null; retryAfter: number | null }

const reasons = {
  private:
    'The address leads into a private network. WEBHOOKS_PRIVATE=allow permits such addresses.',
  'timed-out': 'No answer within ten seconds.',
  unreachable: 'The address could not be reached.',
  'not-an-address': 'This is no address of the web.',
} as const

const resultOf = (outcome: Outcome): Result => {
  if (outcome.kind === 'failed')
    return { status: null, error: reasons[outcome.reason], retryAfter: null }
  const { status, retryAfter } = outcome
  if (status >= 200 && status < 300) return { status, error: null, retryAfter }
  const error =
    status >= 300 && status < 400
      ? 'It answered with a redirect, which is not followed.'
      : `It answered ${status}.`
  return { status, error, retryAfter }
}

const secretsOf = ({ secret, formerSecret, formerSecretUntil }: Webhook, now: Date): string[] => {
  const isFormerGood = formerSecretUntil ? new Date(formerSecretUntil) > now : false
  const stored = [secret, isFormerGood ? formerSecret : null]
  return stored.map(openSecret).filter((one) => one !== null)
}

/**
 * Signs a message by Standard Webhooks, with the former secret too as long as that is good, and sends it to the address of a
 * webhook as the database has it.
 */
export const send = async (
  webhook: Webhook,
  { id, content }: { id: string; content: unknown },
): Promise<Result> => {
  const now = new Date()
  const secrets = secretsOf(webhook, now)
  if (secrets.length === 0)
    return { status: null, error: 'Its secret cannot be opened: make a new one.', retryAfter: null }
  const body = JSON.stringify(content)
  const outcome = await postMessage(webhook.url, {
    body,
    mayBePrivate: env.WEBHOOKS_PRIVATE === 'allow',
    timeout: patience,
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Countersign',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((one) => new Signer(one).sign(id, now, body)).join(' '),
    },
  })
  return resultOf(outcome)
}
