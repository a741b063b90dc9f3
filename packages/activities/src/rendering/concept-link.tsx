import { isPythonConcept, PYTHON_CONCEPTS } from '@kindling/shared/python-concepts';
import { createContext, type ReactNode, use } from 'react';

/** Where the page has the card of an idea; null where it has none. */
export const ConceptAddress = createContext<((concept: string) => string) | null>(null);

interface ConceptLinkProps {
  /** Of what an earlier version stored there may be no card: then it is only named. */
  concept: string;
  screenLanguage: string;
  /** Says that another tab opens: what is being worked on stays as it is. */
  inNewTab: string;
}

/** The name of an idea, and the way to its card. */
export function ConceptLink({ concept, screenLanguage, inNewTab }: ConceptLinkProps): ReactNode {
  const addressOf = use(ConceptAddress);
  if (!isPythonConcept(concept)) return concept;
  const name = PYTHON_CONCEPTS[concept][screenLanguage.toLowerCase().startsWith('es') ? 'es' : 'en'];
  if (addressOf === null) return name;
  return (
    <a
      href={addressOf(concept)}
      target="_blank"
      rel="noreferrer"
      className="text-ember-text underline underline-offset-4"
    >
      {name}
      <span className="sr-only"> ({inNewTab})</span>
      <span aria-hidden> ↗</span>
    </a>
  );
}
