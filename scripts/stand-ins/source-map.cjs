// Handlebars asks for source-map and does without where it cannot be had. Templates are small; the package is smaller still.
throw new Error('source maps of templates are not made');
