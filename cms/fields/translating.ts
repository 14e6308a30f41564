import type { Field } from 'payload'
import { onlyRoles } from '../access/field'

const staff = onlyRoles('admin', 'editor', 'moderator')
const staffOnly = { create: staff, read: staff, update: staff }

/** What an editor tells translators with a document: that a correction is minor, or that its draft can be begun with. */
export const translatingFields = ({ drafts }: { drafts: boolean }): Field[] => [
  {
    name: 'minorEdit',
    type: 'checkbox',
    label: 'Minor edit: translations stay valid',
    access: staffOnly,
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      description: 'For corrections that change no meaning. Counts for the next publication only.',
    },
  },
  {
    // Pairs of digests of what a segment said before and after a minor edit. The overlay reads them, so they are not
    // closed; it leaves them out of every answer. They are written by a hook, and come back with a version.
    name: 'minorEdits',
    type: 'json',
    access: {
      create: () => false,
      // Where a filter is judged there is no document: nobody guesses digests.
      read: ({ doc }) => doc !== undefined,
      update: ({ req }) => req.context.isRestoringVersion === true,
    },
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  },
  ...(drafts
    ? [
        {
          name: 'forTranslators',
          type: 'checkbox',
          label: 'Translators may begin with the draft',
          access: staffOnly,
          hooks: { beforeDuplicate: [() => false] },
          admin: {
            position: 'sidebar',
            disableBulkEdit: true,
            description:
              'They see the texts of the draft before readers do. A planned publication does the same.',
          },
        } satisfies Field,
      ]
    : []),
]
