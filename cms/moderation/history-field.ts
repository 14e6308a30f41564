import type { UIField } from 'payload'

/** The history of decisions in the panel's form; nothing of it is a field of the document. */
export const historyField: UIField = {
  name: 'decisions',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/moderation-queue/history-field#HistoryField' },
    disableListColumn: true,
  },
}
