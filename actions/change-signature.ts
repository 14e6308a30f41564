import { mayChangeNow } from '@/cms/protection/may-change-now'
import { changeVisibility, correctNames } from '@/cms/signatures/change'
import { erase } from '@/cms/signatures/erase'
import { switchKind } from '@/cms/signatures/switch-kind'
import { withdraw } from '@/cms/signatures/withdraw'
import { signerKinds } from '@/domain/campaign/stage'
import { problemsIn } from '@/domain/letter/problems-in'
import {
  kindChange,
  namesChange,
  type OwnChange,
  ownChanges,
  visibilityChange,
} from '@/domain/signature/change-schema'
import { cms } from '@/queries/cms'
import { atLeast } from './at-least'
import type { Letter, LetterAnswer, TakeLetter } from './letter'
import { ownChangesOf } from './own-changes-of'
import { type OwnSignature, ownSignature } from './own-signature'
import { refuse } from './refusal'

type Change = (own: OwnSignature, letter: Letter) => Promise<LetterAnswer | null>

/** A change that came too late, or after another one that makes it impossible. */
const tooLate = ({ fields }: Letter): LetterAnswer =>
  refuse(409, [{ field: null, code: 'change-too-late' }], { fields })

const toVisibility: Change = async ({ signatory, campaign }, letter) => {
  const { fields } = letter
  const parsed = visibilityChange.safeParse(fields)
  if (!parsed.success) return refuse(422, problemsIn(parsed.error), { fields })
  const { personsAppear } = campaign
  const isDone = await changeVisibility(await cms(), signatory, parsed.data, personsAppear)
  return isDone ? null : tooLate(letter)
}

const toNames: Change = async ({ signatory, campaign }, letter) => {
  const { fields } = letter
  const parsed = namesChange[signatory.kind].safeParse(fields)
  if (!parsed.success) return refuse(422, problemsIn(parsed.error), { fields })
  const { name, nativeName = null, nativeLanguage = null, city = null, country } = parsed.data
  const { abbreviation = null, website = null } = {
    abbreviation: signatory.abbreviation,
    website: signatory.website,
    ...parsed.data,
  }
  const names = { name, nativeName, nativeLanguage, city, country, abbreviation, website }
  const isDone = await correctNames(await cms(), signatory, names, campaign.personsAppear)
  return isDone ? null : tooLate(letter)
}

const toKind: Change = async ({ signatory, campaign }, letter) => {
  const kind = signerKinds.find((one) => one !== signatory.kind && one === letter.fields.kind)
  if (!kind || !campaign.kinds.includes(kind))
    return refuse(422, [{ field: 'kind', code: 'kind-not-invited' }], { fields: letter.fields })
  const parsed = kindChange[kind].safeParse(letter.fields)
  if (!parsed.success) return refuse(422, problemsIn(parsed.error), { fields: letter.fields })
  const { personsAppear } = campaign
  const isDone = await switchKind(await cms(), signatory, kind, parsed.data, personsAppear)
  return isDone ? null : tooLate(letter)
}

const toWithdrawn: Change = async ({ signatory }, letter) =>
  (await withdraw(await cms(), signatory)) ? null : tooLate(letter)

const toErased: Change = async ({ signatory, campaign }, letter) => {
  await erase(await cms(), signatory)
  const page = `/${letter.locale}/campaigns/${campaign.slug}/mine`
  return { kind: 'taken', next: campaign.isHidden ? `${page}?done=erase` : `${page}/erased` }
}

const changes: Readonly<Record<OwnChange, Change>> = {
  visibility: toVisibility,
  names: toNames,
  kind: toKind,
  withdraw: toWithdrawn,
  erase: toErased,
}

/** What cannot be taken back is asked for twice: first comes the page that says what it means. */
const isFinal = (what: OwnChange): boolean => what === 'withdraw' || what === 'erase'

const askedFor = (value: unknown): [OwnChange | undefined, boolean] => {
  const [, name, surely] = /^([a-z]+?)(-surely)?$/.exec(String(value)) ?? []
  return [ownChanges.find((one) => one === name), surely !== undefined]
}

const change = async (letter: Letter): Promise<LetterAnswer> => {
  const { fields, locale, slug } = letter
  const key = String(fields.key ?? '')
  const own = await ownSignature(key, slug, locale)
  if (!own) return refuse(410, [{ field: null, code: 'key' }])
  const [what, isSure] = askedFor(fields.do)
  if (!what) return refuse(400, [{ field: null, code: 'other' }], { fields })
  if (!ownChangesOf(own).includes(what)) return tooLate(letter)
  const page = `/${locale}/campaigns/${own.campaign.slug}/mine?key=${key}`
  if (isFinal(what) && !isSure) return { kind: 'taken', next: `${page}&do=${what}` }
  // Whoever wants to leave always may.
  const now = isFinal(what) ? null : await mayChangeNow(own.signatory.id)
  if (now && !now.may)
    return refuse(429, [{ field: null, code: 'too-many-changes' }], {
      fields,
      retryAfter: now.retryAfter,
    })
  const answer = await changes[what](own, letter)
  return answer ?? { kind: 'taken', next: `${page}&done=${what}` }
}

/** Does what a signer asks for on their private page; whoever has its key is the signer. */
export const changeSignature: TakeLetter = (letter) => atLeast(() => change(letter))
