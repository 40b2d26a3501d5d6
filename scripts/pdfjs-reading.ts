/**
 * Of pdf.js the package needs what reads text, not what draws pages, fills in forms and edits: two thirds of it stays out. Both files of
 * pdf.js are put together of its sources, and say above each which one begins; here the sources that are not needed are taken out, and in
 * place of each class or function that they declare comes one that fails when it is called. `test/project/pdf-bundle.test.ts` reads with
 * what is left.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Sources of pdf.js that nothing needs to read text: by the beginning of their path. */
const LEFT_OUT = [
  // forms of another kind, which are refused
  './src/core/xfa/',
  './src/core/xfa_fonts.js',
  './src/core/calibri_factors.js',
  './src/core/helvetica_factors.js',
  './src/core/liberationsans_widths.js',
  './src/core/myriadpro_factors.js',
  './src/core/segoeui_factors.js',
  // pictures
  './external/brotli/',
  './external/jbig2/',
  './external/openjpeg/',
  './external/qcms/',
  './src/core/jpg.js',
  // shapes of letters
  './src/core/font_renderer.js',
  // changing a file
  './src/core/editor/',
  './src/core/writer.js',
  './src/core/postscript/wasm_compiler.js',
  // the page on a screen
  './src/display/annotation_layer.js',
  './src/display/canvas.js',
  './src/display/canvas_dependency_tracker.js',
  './src/display/dom_filter_factory.js',
  './src/display/draw_layer.js',
  './src/display/editor/',
  './src/display/pattern_helper.js',
  './src/display/renderer_worker_proxy.js',
  './src/display/text_layer_images.js',
  './src/display/touch_manager.js',
  './src/display/webgpu.js',
  './src/display/xfa_layer.js',
];

const SOURCE = /^;\/\/ (\.\/.+)$/m;
const DECLARED = /^(?:(class) (\w+)|(?:async )?function\*? (\w+)|(?:const|let|var) (\w+))/gm;

/** The text of a file of pdf.js without the sources that are left out. */
export function readingPartOf(text: string): string {
  const [before = '', ...parts] = text.split(SOURCE);
  let kept = before;
  for (let at = 0; at < parts.length; at += 2) {
    const source = parts[at] ?? '';
    const code = parts[at + 1] ?? '';
    const isLast = at + 2 >= parts.length;
    kept += LEFT_OUT.some((path) => source.startsWith(path)) && !isLast ? standIns(code) : code;
  }
  return kept;
}

function standIns(code: string): string {
  const fail = `{ throw new Error('not in this package') }`;
  const lines = [...code.matchAll(DECLARED)].map(([, isClass, className, functionName, name]) => {
    if (isClass) return `class ${className} { constructor() ${fail} }`;
    return functionName ? `function ${functionName}() ${fail}` : `var ${name};`;
  });
  return `\n${lines.join('\n')}\n`;
}

/** Takes what is not needed out of pdf.js as it is bundled. */
export const pdfjsReading: Plugin = {
  name: 'pdfjs-reading',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, ({ path }) => ({
      contents: readingPartOf(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
