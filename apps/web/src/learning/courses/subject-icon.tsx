import Braces from 'lucide-react/icons/braces';
import MessagesSquare from 'lucide-react/icons/messages-square';
import PenLine from 'lucide-react/icons/pen-line';
import type { ReactNode } from 'react';
import type { CourseCard } from '../queries.ts';

const ICONS = { python: Braces, language: MessagesSquare, writing: PenLine } as const;

export function SubjectIcon({ subject }: { subject: CourseCard['subject'] }): ReactNode {
  const Icon = ICONS[subject];
  return <Icon aria-hidden className="size-5 shrink-0" />;
}
