import { createLocalReq } from 'payload'
import { openApiDocument } from '@/cms/api/openapi/document'
import { cms } from './cms'

let made: ReturnType<typeof openApiDocument> | undefined

/** The OpenAPI document of this site; it changes with the program only, and is made once. */
export const openApi = (): ReturnType<typeof openApiDocument> => {
  made ??= cms().then(async (payload) => openApiDocument(await createLocalReq({}, payload)))
  return made
}
