import type { MailTranslator } from '@/i18n/translator-for'
import type { Mail, MailFacts, MailKind, Passage } from './kinds'

const text = (said: string): Passage => ({ kind: 'text', text: said })

const link = (label: string, address: string | undefined): Passage[] =>
  address === undefined ? [] : [{ kind: 'link', label, address }]

const asksToConfirm = (
  t: MailTranslator,
  kind: 'confirm' | 'message-confirm',
  { campaign, confirm, days }: MailFacts,
): Passage[] => [
  text(t(`${kind}.text`, { campaign })),
  text(t(`${kind}.ask`)),
  ...link(t(`${kind}.link`), confirm),
  text(t('confirm.validity', { days })),
  text(t('confirm.notYou')),
]

const privatePage = (t: MailTranslator, { mine }: MailFacts): Passage[] =>
  mine === undefined ? [] : [text(t('private.text')), ...link(t('private.link'), mine)]

const refusal = (
  t: MailTranslator,
  kind: 'rejected' | 'invalidated',
  facts: MailFacts,
): Passage[] => [
  text(t(`${kind}.text`, { campaign: facts.campaign })),
  ...(facts.reason
    ? [text(t('outer.reason')), { kind: 'quote' as const, text: facts.reason }]
    : []),
  text(t(`${kind}.mistake`)),
  ...privatePage(t, facts),
]

const passagesOf = (t: MailTranslator, kind: MailKind, facts: MailFacts): Passage[] => {
  const { campaign, number, waitsFor } = facts
  switch (kind) {
    case 'confirm':
    case 'message-confirm':
      return asksToConfirm(t, kind, facts)
    case 'already-signed':
      return [
        text(t('already-signed.text', { campaign })),
        text(t('already-signed.notYou')),
        ...privatePage(t, facts),
      ]
    case 'confirmed':
      return [
        text(t('confirmed.text', { campaign })),
        ...(waitsFor ? [text(t(`waits.${waitsFor}`)), text(t('waits.then'))] : []),
        ...privatePage(t, facts),
      ]
    case 'published':
      return [
        text(t('published.text', { campaign })),
        ...(number ? [text(t('published.number', { number }))] : []),
        ...link(t('published.link'), facts.register),
        ...privatePage(t, facts),
      ]
    case 'rejected':
    case 'invalidated':
      return refusal(t, kind, facts)
  }
}

/** What a signer is told by a mail of this kind, in the words of the translator's language. */
export const mailToSigner = (t: MailTranslator, kind: MailKind, facts: MailFacts): Mail => ({
  subject: t(`${kind}.subject`, { campaign: facts.campaign }),
  passages: passagesOf(t, kind, facts),
  foot: [t('outer.why', { site: facts.site }), t('outer.automatic')],
})
