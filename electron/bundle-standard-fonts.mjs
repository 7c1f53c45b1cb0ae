/**
 * Lets pdfkit run inside a bundle: it looks up the metrics of PDF's fourteen built-in fonts by a run-time `require` of its own package,
 * which a single file does not have. The look-ups become imports, so that the metrics are bundled too.
 */
export function bundleStandardFonts() {
  return {
    name: 'bundle-standard-fonts',
    transform(code, id) {
      if (!id.endsWith('pdfkit.node.mjs')) return null
      const imports = []
      const inlined = code.replaceAll(/require\$1\('#standard-fonts\/(\w+)'\)/g, (_, font) => {
        imports.push(`import ${font}Metrics from 'pdfkit/standard-fonts/${font}'`)
        return `${font}Metrics`
      })
      if (imports.length === 0) throw new Error('pdfkit no longer looks up its standard fonts by require: this plugin must follow.')
      return { code: [...imports, inlined].join('\n'), map: null }
    },
  }
}
