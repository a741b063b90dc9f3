export interface PromptPart {
  /** Whose it is, as the provider was told: "system", "user". */
  name: string;
  text: string;
}

/** The texts of a prompt as it left, in their order and to be read; whatever else it holds stands as it is. */
export function listPromptParts(prompt: string): PromptPart[] {
  const parsed = parse(prompt);
  if (typeof parsed !== 'object' || parsed === null) return [{ name: 'prompt', text: prompt }];
  return Object.entries(parsed).flatMap(([name, value]) =>
    name === 'messages' && Array.isArray(value) ? value.map(toPart) : [{ name, text: toText(value) }],
  );
}

function parse(prompt: string): unknown {
  try {
    return JSON.parse(prompt);
  } catch {
    return undefined;
  }
}

const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

function toPart(message: unknown): PromptPart {
  const { role = 'message', content = message } = Object(message);
  return { name: String(role), text: toText(content) };
}
