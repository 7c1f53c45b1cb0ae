import path from 'node:path'

import { resourcesFolder } from './catalogue.ts'

/** The example audits that ship with the product, by name. */
export const exampleNames = ['itemo', 'leadinfo'] as const
export type ExampleName = (typeof exampleNames)[number]

/** The work file of an example; its invented evidence lies beside it. */
export function exampleWorkPath(name: ExampleName): string {
  return path.join(resourcesFolder(), 'examples', name, 'audit.json')
}
