import { z } from 'zod'

const moment = z.iso.datetime({ offset: true })
const author = z
  .strictObject({ name: z.string(), url: z.url(), avatar: z.url() })
  .partial()
  .refine((one) => Object.keys(one).length > 0)

/** Extensions begin with an underscore; every other key is one of those that the version knows. */
const known = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .looseObject(shape)
    .refine((value) =>
      Object.keys(value).every((name) => name.startsWith('_') || Object.hasOwn(shape, name)),
    )

const item = known({
  id: z.string().min(1),
  url: z.url().optional(),
  external_url: z.url().optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: z.url().optional(),
  banner_image: z.url().optional(),
  date_published: moment.optional(),
  date_modified: moment.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
}).refine((one) => one.content_html !== undefined || one.content_text !== undefined)

/** A JSON Feed (jsonfeed.org, version 1.1). */
export const jsonFeedSchema = known({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: z.url().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  items: z.array(item),
}).refine(({ next_url, feed_url }) => next_url === undefined || next_url !== feed_url)
