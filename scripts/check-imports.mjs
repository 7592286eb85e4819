import { isTest, listFiles, readText } from './files.mjs'
import { blankOut, lineOf } from './source.mjs'

/** Areas every page may use; the others are one page's own (docs/ARCHITECTURE.md, "Layers"). */
const OPEN_AREAS = new Set(['ui', 'charts', 'shell', 'task'])
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g

/**
 * What Biome's patterns cannot say, since they do not know where the importing file stands: areas of components do not
 * import each other, and inside a folder paths begin with './'. Type-only imports count.
 * @param {string} root
 * @returns {string[]}
 */
export function check(root) {
  return listFiles(root)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = blankOut(readText(root, file))
      return [...source.matchAll(IMPORT)].flatMap((match) => {
        const problem = problemOf(file, match[2] ?? '')
        return problem ? [`${file}:${lineOf(source, match.index)}: ${problem}`] : []
      })
    })
}

/** @param {string} file @param {string} wanted @returns {string | null} */
function problemOf(file, wanted) {
  if (!wanted.startsWith('@/')) return null
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const target = wanted.slice(2)
  if (folder !== '' && target.slice(0, target.lastIndexOf('/') + 1) === folder)
    return `inside a folder write './${target.slice(folder.length)}', not '${wanted}'`
  const from = areaOf(file)
  const to = areaOf(target)
  if (from === null || to === null || from === to || isTest(file)) return null
  if (!OPEN_AREAS.has(to))
    return `components/${from} imports components/${to}: areas never import each other. Move what both show to components/task or components/ui`
  if ((from === 'ui' || from === 'charts') && to !== 'ui' && to !== 'charts')
    return `components/${from} is generic and imports no area; take it as a prop or as children`
  return null
}

/** @param {string} file */
function areaOf(file) {
  return /^components\/([^/]+)\//.exec(file)?.[1] ?? null
}
