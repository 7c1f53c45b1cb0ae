import { X509Certificate } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

import type { WorkFile } from '../../shared/saved/work-file.ts'
import { textsIn } from '../../shared/text/index.ts'
import type { Instant, Person } from '../../shared/values.ts'
import { createAsWritten, doSteps } from '../services/audit-work.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { openDossier } from '../services/dossier/dossier.ts'
import { exampleNames, exampleWorkPath, type ExampleName } from '../services/examples.ts'
import { deliverReport } from '../services/report/deliver-report.ts'
import { createIdentity } from '../services/signing/create-identity.ts'
import type { Identity } from '../services/signing/identity.ts'
import { type IdentityStore, identityStore } from '../services/signing/identity-store.ts'
import { signPdf } from '../services/signing/sign-pdf.ts'
import { checkFile } from '../services/verify-file.ts'
import { readWorkFile } from '../services/work-file.ts'
import { writeWhole } from '../services/write-whole.ts'
import { calledAs } from './called-as.ts'
import { type CliCommand, text } from './command.ts'
import { exitStatus, type Shell } from './shell.ts'

/** No secret: it is printed, and the identities it locks are of invented people. */
const demoPassphrase = 'dit-is-een-voorbeeld'
const place = 'Voorbeeldstad'

/** Carries out the example audits from agreement to signed report, and checks what it made. */
export const demo: CliCommand = {
  words: [0, 1],
  options: { identities: { type: 'string' } },
  async run(shell, given) {
    const folder = given.words[0] ?? 'demo-out'
    const identitiesFolder = text(given, 'identities') ?? path.join(folder, 'identities')
    const store = identityStore(identitiesFolder)
    shell.print(shell.texts('cli:demo.intro'))

    const made: string[] = []
    for (const name of exampleNames) made.push(...(await carryOut(shell, name, folder, store)))

    const isInOrder = await checkAll(shell, made)
    shell.print(`\n${shell.texts('cli:demo.made', { folder })}`)
    for (const file of made) shell.print(`  ${path.relative(folder, file)}`)
    shell.print(`\n${shell.texts('cli:demo.identities', { folder: identitiesFolder, passphrase: demoPassphrase })}`)
    printChecks(shell, folder, made)
    return isInOrder ? exitStatus.ok : exitStatus.notInOrder
  },
}

/** One example: its dossier, made anew, its reports in both languages, and a copy of one that the processor signed for receipt. */
async function carryOut(shell: Shell, name: ExampleName, folder: string, store: IdentityStore): Promise<readonly string[]> {
  const workPath = exampleWorkPath(name)
  const work = readWorkFile(workPath)
  const dossierPath = path.join(folder, `voorbeeld-${name}.art28`)
  const at = work.steps.at(-1)?.at ?? shell.now()

  await timed(shell, 'cli:demo.worked', { name, steps: work.steps.length }, async () => {
    makeRoomFor(dossierPath)
    await doWork(shell, name, dossierPath, work, workPath)
  })

  const dossier = openDossier(dossierPath, 'write')
  try {
    const { engagement } = dossier.audit()
    const lead = engagement.team.find(({ task }) => task === 'lead_auditor')!.person
    const identity = await identityOf(store, lead, work)
    const certificatePath = dossierPath.replace(/art28$/, 'pem')
    writeWhole(certificatePath, new X509Certificate(identity.certificate).toString())

    const made = [dossierPath, certificatePath]
    const catalogue = loadCatalogue()
    const onProgress = (done: number, total: number) => shell.progress(shell.texts('cli:report.drawing'), done, total)
    for (const language of ['nl', 'en'] as const) {
      await timed(shell, 'cli:demo.reported', { name, language }, async () => {
        made.push(...(await deliverReport(dossier, { folder, language, at, place, identity, catalogue, replacesFinal: true, onProgress })))
      })
    }
    if (name !== exampleNames[0]) return made
    const signatory = await identityOf(store, engagement.auditees[0]!, work)
    return [...made, await signForReceipt(made.find((file) => file.endsWith('-nl.pdf'))!, signatory, at)]
  } finally {
    dossier.close()
  }
}

/** Makes the folder and takes away what an earlier demo left, also one that was cut short. @throws disk.readOnly, disk.full */
function makeRoomFor(dossierPath: string): void {
  writeWhole(dossierPath, '')
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${dossierPath}${end}`, { force: true })
}

async function doWork(shell: Shell, name: ExampleName, dossierPath: string, work: WorkFile, workPath: string): Promise<void> {
  await createAsWritten(dossierPath, work, workPath, shell.now())
  const dossier = openDossier(dossierPath, 'write')
  try {
    await doSteps(dossier, work, workPath, {
      now: shell.now,
      onDone: (_, done, total) => shell.progress(shell.texts('cli:demo.working', { name }), done, total),
    })
  } finally {
    dossier.close()
  }
}

/** The identity kept for this person, or a new one that is valid from the audit's first day. */
async function identityOf(store: IdentityStore, { name, organisation }: Person, work: WorkFile): Promise<Identity> {
  const kept = (await store.list()).find(({ certificate }) => certificate.subject.name === name)
  if (kept) return store.load(kept.id, demoPassphrase)
  const identity = createIdentity({ name, organisation, country: 'NL' }, { now: new Date(work.steps[0]!.at!) })
  await store.save(identity, demoPassphrase)
  return identity
}

/** The processor's signature on the Dutch report. For receipt: it acknowledges nothing else, and the signature before it goes on holding. */
async function signForReceipt(pdfPath: string, identity: Identity, at: Instant): Promise<string> {
  const role = textsIn('nl')('report:value.signature.received')
  const signed = await signPdf(readFileSync(pdfPath), { identity, at: new Date(at), reason: role, location: place, role })
  const receivedPath = pdfPath.replace(/\.pdf$/, '-received.pdf')
  writeWhole(receivedPath, signed)
  return receivedPath
}

async function timed(shell: Shell, sentence: 'cli:demo.worked' | 'cli:demo.reported', facts: Readonly<Record<string, string | number>>, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  shell.print(shell.texts(sentence, { ...facts, seconds: ((performance.now() - start) / 1000).toFixed(1) }))
}

/** Every file that can be checked, by the same checks as `verify`; the workbooks are covered by the manifests. */
async function checkAll(shell: Shell, made: readonly string[]): Promise<boolean> {
  let isInOrder = true
  for (const file of made.filter((each) => /\.(art28|pdf|json|sha256)$/.test(each))) {
    const checked = await checkFile(file)
    isInOrder &&= checked.isInOrder
    shell.print(shell.texts(checked.isInOrder ? 'cli:demo.verified' : 'cli:demo.notVerified', { file: path.basename(file) }))
  }
  return isInOrder
}

function printChecks({ texts, print, environment }: Shell, folder: string, made: readonly string[]): void {
  const named = (end: string) => path.basename(made.find((file) => file.endsWith(end))!)
  const manifest = named('-nl.sha256')
  print(`\n${texts('cli:demo.check')}`)
  print(`  cd ${folder}`)
  print(`  pdfsig ${named('-received.pdf')}`)
  print(`  sha256sum -c ${manifest}`)
  print(`  openssl cms -verify -cades -binary -inform DER -in ${manifest}.p7s -content ${manifest} -CAfile ${named('.pem')} -purpose any -out /dev/null`)
  print(`\n${texts('cli:demo.again')}`)
  const art28 = calledAs(environment, process.argv[1]!)
  print(`  ${art28} verify ${path.join(folder, named('-received.pdf'))}`)
  print(`  ${art28} status ${made[0]}`)
  print(`  ${art28} log ${made[0]}`)
}
