import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PartialDateField as PartialDateField_c88d76517350f8a2be4d07c468ffd025 } from '../../../components/admin/partial-date-field/partial-date-field'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { TranslationsTab as TranslationsTab_e0923ced4f8ac0369b569238425d15ac } from '../../../components/admin/translating/tab/translations-tab'
import { HistoryField as HistoryField_5f6da5b23c0d8d2b3e2f3df07c9a9695 } from '../../../components/admin/moderation-queue/history-field'
import { RightsGuide as RightsGuide_3164ead7ae0cdb22c105b44b3c60dda0 } from '../../../components/admin/rights/rights-guide'
import { RightsLedger as RightsLedger_e70d0cef48cc82c2241d03f688cc9779 } from '../../../components/admin/rights/rights-ledger'
import { CatalogueField as CatalogueField_63e51ece159a7493ddb836099aeef26b } from '../../../components/admin/translating/editor/catalogue-field'
import { GlossaryExchange as GlossaryExchange_8e73ae43350850a07986db3ea65e60ec } from '../../../components/admin/translating/glossary/glossary-exchange'
import { WebhookDeeds as WebhookDeeds_70ec00e0fd9fd67f42901dafea9ad860 } from '../../../components/admin/webhooks/webhook-deeds'
import { Icon as Icon_2fbe90e9a532554888e80c17f183da2b } from '../../../components/admin/brand/brand'
import { Logo as Logo_2fbe90e9a532554888e80c17f183da2b } from '../../../components/admin/brand/brand'
import { MailNotice as MailNotice_f460f27c6205b625c7ec44de06fe8f59 } from '../../../components/admin/mail-notice/mail-notice'
import { ModerationLink as ModerationLink_5fc33b4fed26542ab2e697753082ae44 } from '../../../components/admin/moderation-queue/moderation-link'
import { ImportLink as ImportLink_9516a5f0f87e58761cceef34bc7e60a4 } from '../../../components/admin/import-signatories/import-link'
import { TranslatingLink as TranslatingLink_3bb55796abc150f6c5ac73d8c5354ca8 } from '../../../components/admin/translating/queue/translating-link'
import { ImportView as ImportView_a9f11ca5586a73183983bb64e62acce9 } from '../../../components/admin/import-signatories/import-view'
import { EditorView as EditorView_4a5e2377c2726855a43f72ddac9e05f3 } from '../../../components/admin/translating/editor/editor-view'
import { ModerationView as ModerationView_f04491920976e651b16f038e23bcb3a2 } from '../../../components/admin/moderation-queue/moderation-view'
import { QueueView as QueueView_8db726db8da0a6d3f6da6595d18ee185 } from '../../../components/admin/translating/queue/lists-view'
import { OverviewView as OverviewView_8db726db8da0a6d3f6da6595d18ee185 } from '../../../components/admin/translating/queue/lists-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/partial-date-field/partial-date-field#PartialDateField": PartialDateField_c88d76517350f8a2be4d07c468ffd025,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/components/admin/translating/tab/translations-tab#TranslationsTab": TranslationsTab_e0923ced4f8ac0369b569238425d15ac,
  "/components/admin/moderation-queue/history-field#HistoryField": HistoryField_5f6da5b23c0d8d2b3e2f3df07c9a9695,
  "/components/admin/rights/rights-guide#RightsGuide": RightsGuide_3164ead7ae0cdb22c105b44b3c60dda0,
  "/components/admin/rights/rights-ledger#RightsLedger": RightsLedger_e70d0cef48cc82c2241d03f688cc9779,
  "/components/admin/translating/editor/catalogue-field#CatalogueField": CatalogueField_63e51ece159a7493ddb836099aeef26b,
  "/components/admin/translating/glossary/glossary-exchange#GlossaryExchange": GlossaryExchange_8e73ae43350850a07986db3ea65e60ec,
  "/components/admin/webhooks/webhook-deeds#WebhookDeeds": WebhookDeeds_70ec00e0fd9fd67f42901dafea9ad860,
  "/components/admin/brand/brand#Icon": Icon_2fbe90e9a532554888e80c17f183da2b,
  "/components/admin/brand/brand#Logo": Logo_2fbe90e9a532554888e80c17f183da2b,
  "/components/admin/mail-notice/mail-notice#MailNotice": MailNotice_f460f27c6205b625c7ec44de06fe8f59,
  "/components/admin/moderation-queue/moderation-link#ModerationLink": ModerationLink_5fc33b4fed26542ab2e697753082ae44,
  "/components/admin/import-signatories/import-link#ImportLink": ImportLink_9516a5f0f87e58761cceef34bc7e60a4,
  "/components/admin/translating/queue/translating-link#TranslatingLink": TranslatingLink_3bb55796abc150f6c5ac73d8c5354ca8,
  "/components/admin/import-signatories/import-view#ImportView": ImportView_a9f11ca5586a73183983bb64e62acce9,
  "/components/admin/translating/editor/editor-view#EditorView": EditorView_4a5e2377c2726855a43f72ddac9e05f3,
  "/components/admin/moderation-queue/moderation-view#ModerationView": ModerationView_f04491920976e651b16f038e23bcb3a2,
  "/components/admin/translating/queue/lists-view#QueueView": QueueView_8db726db8da0a6d3f6da6595d18ee185,
  "/components/admin/translating/queue/lists-view#OverviewView": OverviewView_8db726db8da0a6d3f6da6595d18ee185,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
