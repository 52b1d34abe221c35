/**
 * The library: the same functions that the add-in, the desk and the command line call.
 * @module
 */
export { createMatcher } from '#core/customers/create-matcher.ts';
export type { Company } from '#core/customers/company.ts';
export type { Customer } from '#core/customers/customer.ts';
export type { Match, MatchInput } from '#core/customers/match-result.ts';
export type { Finding, Fix } from '#core/engine/finding.ts';
export { createReviewer } from '#core/review/create-reviewer.ts';
export type { ReviewerOptions } from '#core/review/create-reviewer.ts';
export type { GlossaryTerm, RuleConfig, TeamPhrase } from '#core/engine/rule-config.ts';
export { parseMail } from '#core/review/parse-mail.ts';
export type { ParsedMail } from '#core/review/parse-mail.ts';
export { readMessage } from '#core/review/read-message.ts';
export type { Reading } from '#core/inbound/reading.ts';
export type { MessageReading, ReadInput } from '#core/review/read-message.ts';
export type { Review, ReviewInput } from '#core/review/review.ts';
