export {
  type AiAdministrationPorts,
  type AiSettings,
  type AiSettingsStore,
  getAiAdministration,
  type ModelDirectory,
  updateAiSettings,
} from './administer.ts';
export {
  type AiNarrowingStore,
  type AiPolicyPorts,
  getClassAiPolicy,
  getLearnerAiPolicy,
  setAiConsent,
  setClassAiPolicy,
  setLearnerAiPolicy,
} from './administer-policies.ts';
export { type Account, BUDGET_SCOPES, type BudgetScope, findSpent } from './budget.ts';
export {
  type CallLedger,
  type CallOutcome,
  type CallPurpose,
  type CallStore,
  createCallLedger,
  type PlannedCall,
  type Reservation,
} from './call-ledger.ts';
export {
  type ChooseVoice,
  type ChooseVoicePorts,
  createChooseVoice,
  type KnownStanding,
  type LearnerStanding,
  levelOfStanding,
  type ModelVoices,
  type PolicyStanding,
  type PolicyStore,
  stillHolds,
} from './choose-voice.ts';
export { consentOf, decidePolicy, narrow, type PolicyDecision, type PolicyFacts } from './policy.ts';
export { costOf, type ModelPrice, mostInputTokens, NO_TOKENS, type TokenUsage, worstCost } from './price.ts';
export { listReplyPrompts, type PromptPorts, type PromptReader } from './read-prompts.ts';
