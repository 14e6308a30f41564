import { createLocalReq } from 'payload'
import { openApiDocument } from '@/cms/api/openapi/document'
import { cms } from './cms'

let made: ReturnType<typeof openApiDocument> | undefined

/** The OpenAPI document of this site; it changes with the program only, and is made once; what failed is made anew. */
export const openApi = (): ReturnType<typeof openApiDocument> => {
  if (made) return made
  const making = cms().then(async (payload) => openApiDocument(await createLocalReq({}, payload)))
  making.catch(() => {
    made = undefined
  })
  made = making
  return making
}
