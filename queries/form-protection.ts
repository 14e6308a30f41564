import { makeChallenge } from '@/cms/protection/proof-of-work'
import { isProofAsked } from '@/cms/protection/rates'
import { makeStamp } from '@/cms/protection/stamp'

/** What a form carries in its hidden field `stamp`; as good on the day it is drawn as months later. */
export const formStamp = (): string => makeStamp()

type Challenge = Awaited<ReturnType<typeof makeChallenge>>

/** What a browser has to do before it sends a form: nothing, or a piece of work. */
export type ProofAsked = { required: false } | { required: true; challenge: Challenge }

/** Whether the next letter of a network should bring a proof of work, and which; nothing is stored for it. */
export const proofAsked = async (network: string): Promise<ProofAsked> =>
  (await isProofAsked(network))
    ? { required: true, challenge: await makeChallenge() }
    : { required: false }
