import type { Field } from 'payload'
import { mailsDue } from '@/domain/signature/mail-due'
import { locales } from '@/i18n/locales'
import { hiddenFields } from './hidden'

/**
 * What the site keeps of a letter that somebody sent by a form, for no one to read: the key by which the same address
 * is found again, the tokens by their hashes, and which mail is owed. A row with `mailDue` is its own outbox.
 */
export const letterFields = (): Field[] =>
  hiddenFields([
    { name: 'emailKey', type: 'text', index: true },
    { name: 'mailLocale', type: 'select', options: [...locales] },
    { name: 'consentedOn', type: 'date' },
    { name: 'consentText', type: 'text' },
    { name: 'tokenHash', type: 'text', index: true },
    { name: 'tokenExpires', type: 'date', index: true },
    { name: 'manageHash', type: 'text', index: true },
    { name: 'mailDue', type: 'select', index: true, options: [...mailsDue] },
    { name: 'mailTries', type: 'number' },
    { name: 'mailNext', type: 'date' },
    { name: 'moderate', type: 'checkbox' },
  ])
