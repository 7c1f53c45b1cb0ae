import type { TeamMember } from './engagement.ts'

/**
 * Registered IT auditor (RE, NOREA) or chartered accountant (RA, NBA), as stated among a member's qualifications.
 *
 * Only they may speak of assurance or of agreed-upon procedures. Source: NOREA Richtlijn 3000A, 3000D, 4401; SPEC S30.
 */
export function isQualifiedForAssurance(member: TeamMember): boolean {
  return member.task !== 'observer' && /(?<![\p{L}\d])(RE|RA)(?![\p{L}\d])/u.test(member.qualifications)
}
