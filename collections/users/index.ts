import type { CollectionConfig } from 'payload'
import { accountOf } from '@/cms/access/account'
import { onlyRoles } from '@/cms/access/field'
import { collectionAccess } from '@/cms/access/from-table'
import { hiddenFields } from '@/cms/fields/hidden'
import { optionsFrom } from '@/cms/fields/options'
import { explainError } from '@/cms/questions/explain-error'
import { keepModest } from '@/cms/questions/keep-modest'
import { staffRoles } from '@/domain/permissions'
import { defaultLocale, localeNames, locales } from '@/i18n/locales'
import { answerFailedLoginsAlike } from './hooks/answer-failed-logins-alike'
import { forgetCreditedName } from './hooks/forget-credited-name'
import { giveTurnBack } from './hooks/give-turn-back'
import { keepLastAccount } from './hooks/keep-last-account'
import { keepOneAdmin } from './hooks/keep-one-admin'
import { noteStartOfLogin } from './hooks/note-start-of-login'

const roleLabels = {
  admin: 'Administrator',
  editor: 'Editor',
  moderator: 'Moderator',
  translator: 'Translator',
}

const onlyAdmins = { create: onlyRoles('admin'), update: onlyRoles('admin') }

/** Staff: who may log in to the panel, and as what. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Staff member', plural: 'Staff' },
  access: {
    ...collectionAccess('users'),
    admin: ({ req }) => accountOf(req.user) !== null,
  },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
    forgotPassword: { minRequestInterval: 60_000 },
  },
  admin: {
    group: 'Staff',
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'roles', 'locales'],
    listSearchableFields: ['email', 'name'],
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: onlyAdmins,
      options: optionsFrom(staffRoles, roleLabels),
    },
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      access: onlyAdmins,
      options: locales.map((value) => ({ value, label: localeNames[value] })),
      admin: {
        description: 'The languages a translator works in.',
        condition: (data) => Array.isArray(data?.roles) && data.roles.includes('translator'),
      },
    },
    {
      name: 'creditName',
      type: 'text',
      maxLength: 100,
      label: 'Name to be credited with',
      admin: {
        description:
          'Offered when you finish a translation. Empty: you are not named, unless you say so there.',
      },
    },
    {
      name: 'digest',
      type: 'select',
      defaultValue: 'none',
      label: 'E-mail about translations to do',
      options: [
        { value: 'none', label: 'None' },
        { value: 'daily', label: 'Every day on which there is news' },
        { value: 'weekly', label: 'Every week in which there is news' },
      ],
    },
    {
      name: 'mailLocale',
      type: 'select',
      defaultValue: defaultLocale,
      label: 'Language of e-mails',
      options: locales.map((value) => ({ value, label: localeNames[value] })),
    },
    ...hiddenFields([{ name: 'digestSentOn', type: 'date' }]),
  ],
  hooks: {
    beforeOperation: [keepModest, noteStartOfLogin, giveTurnBack],
    afterError: [explainError, answerFailedLoginsAlike],
    beforeChange: [keepOneAdmin],
    beforeDelete: [keepLastAccount],
    afterDelete: [forgetCreditedName],
  },
}
