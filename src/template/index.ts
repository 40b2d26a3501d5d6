/**
 * Templates: catalogue, fields, rendering, and the two ways to write what comes out. Loads Handlebars: the editor imports
 * this face when a template is first asked for.
 */

export {
  completeTemplate,
  definitionsIn,
  explainTemplate,
  type FileProblem,
  previewTemplate,
  problemsOf,
  roleOf,
  starterTemplate,
  type TemplateCompletion,
  type TemplateExplanation,
  type TemplatePreview,
  type TemplateRole,
  type TemplateTarget,
  templatesUsing,
  withText,
} from './authoring/index.ts';
export { loadCatalogue, readTemplateFiles } from './catalogue.ts';
export { type ParsedData, parseData } from './data.ts';
export { exampleData } from './example.ts';
export {
  type AskWhen,
  type Field,
  type FieldKind,
  HEAD_KEYS,
  INCOMING_KINDS,
  isList,
  partsOfField,
  type TemplateData,
  type TemplateValues,
} from './field.ts';
export { valueProblem, valuesFromText, withPaperDates } from './known.ts';
export { BLOCKS, type TemplateBlock } from './language/blocks.ts';
export type { PartialSource } from './language/check.ts';
export { HELPERS, type HelperParameter, type RenderContext, type TemplateHelper } from './language/helpers/index.ts';
export { type ParsedTemplate, parseTemplate, type Template } from './language/parse.ts';
export { type Catalogue, type CatalogueEntry, createCatalogue, type TemplateFiles } from './library.ts';
export { missingFields } from './missing-fields.ts';
export { formatProblem, TemplateError, type TemplateProblem } from './problem.ts';
export type { FrontMatterLine } from './render/front-matter.ts';
export { letterSegments, type RenderResult, renderTemplate } from './render/render.ts';
export type { OpenSegment, Segment, TextSegment } from './render/segments.ts';
export type { DataProblem } from './render/values.ts';
export { writePlain, writeSnippet } from './render/writers.ts';
export { alsoOnBehalf, type Postponed, postponedUntil, postponeValues, postponeWithDay } from './reply/postpone.ts';
export {
  type CorrectedLetter,
  type CorrectedQuestions,
  type KnownPaper,
  othersAsked,
  questionValues,
  replyTemplates,
  replyValues,
} from './reply/reply.ts';
export {
  jointSignatures,
  ownSender,
  predecessorIn,
  type Signing,
  signsFor,
  signsForMinister,
} from './reply/signs.ts';
export { lostData } from './unused.ts';
export {
  type FieldInLetter,
  fieldsInLetter,
  hasOpenPart,
  isStillOpen,
  type LetterUpdate,
  updateLetter,
  valuesOfLetter,
} from './update.ts';
