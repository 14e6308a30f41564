import { downloadOwn } from '@/actions/download-own'
import { front } from '@/cms/api/front'

export const dynamic = 'force-dynamic'

export const GET = front(downloadOwn)
