/** Writing templates: what is wrong in one, what can be typed, what a word means, and what comes of it. Pure. */
export { completeTemplate, type TemplateCompletion } from './complete.ts';
export { definitionsIn, explainTemplate, type TemplateExplanation, type TemplateTarget } from './explain.ts';
export { previewTemplate, type TemplatePreview } from './preview.ts';
export { type FileProblem, problemsOf } from './problems.ts';
export { roleOf, type TemplateRole, withText } from './role.ts';
export { starterTemplate } from './starter.ts';
export { templatesUsing } from './uses.ts';
