import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { front } from '@/cms/api/front'

export const GET = front(REST_GET(config))
export const HEAD = GET
export const POST = front(REST_POST(config))
export const DELETE = front(REST_DELETE(config))
export const PATCH = front(REST_PATCH(config))
export const PUT = front(REST_PUT(config))
export const OPTIONS = front(REST_OPTIONS(config))
