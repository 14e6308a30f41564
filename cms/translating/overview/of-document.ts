import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '@/cms/access/account'
import { grantFor } from '@/domain/permissions'
import type { DocumentTasks } from '@/domain/translation/desk/task'
import { documentPath } from '@/i18n/document-path'
import { locales } from '@/i18n/locales'
import { isWorkSlug, type WorkSlug } from '../../translation/translatable-slugs'
import { bodyOf, mayWrite, onlyWriters, placeSchema, queryOf } from '../door'
import { problem } from '../problem'
import { countsSettled } from '../progress/recount-soon'
import { shown, tasksWhere } from '../queue/tasks'
import { sourceOf } from '../source/source-of'

const documentSchema = z.object({
  of: z.custom<WorkSlug>(isWorkSlug, { error: 'must be a collection that is translated.' }),
  documentId: z.string().min(1).max(64),
})

const nothing = () =>
  problem(404, 'nothing-to-translate', 'There is nothing here that translators may have.')

/** Answers how far one document is in each locale; 404 where translators may have nothing of it. */
export const ofDocument = async (req: PayloadRequest): Promise<Response> => {
  await countsSettled(req.payload)
  const { of, documentId } = queryOf(req, documentSchema)
  const source = await sourceOf(req, of, documentId)
  if (!source) throw nothing()
  const tasks = await tasksWhere(req, {
    and: [{ of: { equals: of } }, { documentId: { equals: documentId } }],
  })
  const taskIn = (locale: string) => {
    const task = tasks.find((each) => each.locale === locale)
    return task ? shown(task) : null
  }
  const answer: DocumentTasks = {
    of,
    documentId,
    title: source.title,
    originalLocale: source.originalLocale,
    path: documentPath(of, source.document),
    locales: locales
      .filter((locale) => locale !== source.originalLocale)
      .map((locale) => ({ locale, task: taskIn(locale), canWrite: mayWrite(req, locale) })),
    canAsk: grantFor(rolesOf(req.user), 'translations', 'create') === 'all',
  }
  return Response.json(answer)
}

/**
 * Begins the translation of a document that nobody has begun: an empty catalogue, which puts it into the queue of its
 * locale. Whoever may write into the locale may; one that is there already is left as it is.
 */
export const beginTranslation = async (req: PayloadRequest): Promise<Response> => {
  const { of, documentId, locale } = await bodyOf(req, placeSchema)
  onlyWriters(req, locale)
  const source = await sourceOf(req, of, documentId)
  if (!source || source.originalLocale === locale) throw nothing()
  const { totalDocs } = await req.payload.count({
    collection: 'translations',
    // Whether one exists is a fact about all catalogues, whoever asks.
    overrideAccess: true,
    req,
    trash: true,
    where: {
      and: [
        { of: { equals: of } },
        { documentId: { equals: documentId } },
        { locale: { equals: locale } },
      ],
    },
  })
  if (totalDocs === 0)
    await req.payload.create({
      collection: 'translations',
      data: { of, documentId, locale: locale as 'de', messages: [], _status: 'draft' },
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
  return Response.json({ begun: totalDocs === 0 })
}
