export { createWorkGate, type WorkGate } from './work-gate.ts';
