import type { StaffRole } from '@/domain/permissions'
import type { Locale } from '@/i18n/locales'

/** A staff account of the demonstration. */
type StaffMember = {
  email: string
  password: string
  name: string
  roles: StaffRole[]
  locales?: Locale[]
}

/**
 * One log-in per role, with passwords that everybody knows: for development and browser journeys, never for a site
 * that others can reach.
 */
export const staff: readonly StaffMember[] = [
  {
    email: 'admin@countersign.example',
    password: 'demonstration-admin',
    name: 'Demonstration administrator',
    roles: ['admin'],
  },
  {
    email: 'editor@countersign.example',
    password: 'demonstration-editor',
    name: 'Demonstration editor',
    roles: ['editor'],
  },
  {
    email: 'moderator@countersign.example',
    password: 'demonstration-moderator',
    name: 'Demonstration moderator',
    roles: ['moderator'],
  },
  {
    email: 'translator-ar@countersign.example',
    password: 'demonstration-translator-ar',
    name: 'Demonstration translator, Arabic',
    roles: ['translator'],
    locales: ['ar'],
  },
  {
    email: 'translator-zh-hant@countersign.example',
    password: 'demonstration-translator-zh-hant',
    name: 'Demonstration translator, traditional Chinese',
    roles: ['translator'],
    locales: ['zh-Hant'],
  },
]
