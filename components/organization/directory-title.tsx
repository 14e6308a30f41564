import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Text } from '@/components/ui/text'
import type { Translated } from '@/domain/translation/note'
import type { Organization } from '@/payload-types'

type Words = ReturnType<typeof useTranslations<'organization'>>
type Federation = Translated<Pick<Organization, 'name' | 'originalLocale'>>

/** What the directory is called, whole or narrowed to the members of a federation: for the head of the page and machines. */
export const directoryTitle = (t: Words, federation: Federation | null): string =>
  federation ? t.markup('membersIn', { federation: () => federation.name }) : t('list')

/** The same for readers: a name that is not translated says which language it is in. */
export const drawnDirectoryTitle = (t: Words, federation: Federation | null): ReactNode =>
  federation
    ? t.rich('membersIn', {
        federation: () => (
          <Text key="federation" of={federation} field="name">
            {federation.name}
          </Text>
        ),
      })
    : t('list')
