import type { exercises, Id, Page, PageQuery, TutorLanguage } from '@kindling/shared';
import type { DraftContent } from './draft-content.ts';

export interface NewRequest {
  id: Id;
  askedBy: Id;
  classId: Id | null;
  skillId: Id;
  difficulty: number;
  wanted: number;
  language: TutorLanguage;
  wishes: string;
  askedAt: Date;
}

/** A request with what whoever writes for it has to know. */
export interface StoredRequest extends Omit<exercises.ExerciseRequest, 'askedAt'> {
  askedBy: Id;
  skillKey: string;
  wishes: string;
  /** Titles of exercises of the skill, so that none is written again. */
  knownTitles: string[];
}

export interface RequestProgress {
  status: exercises.ExerciseRequest['status'];
  refused: number;
  problem: exercises.RequestProblem | null;
  finishedAt: Date | null;
}

export interface StoredDraft {
  summary: exercises.ExerciseDraft;
  content: DraftContent;
}

/** Whose drafts somebody decides about: what they asked for and what is for their classes; admins all of the school. */
export interface DraftReader {
  personId: Id;
  isAdmin: boolean;
}

export interface DraftStore {
  listSkills(): Promise<{ skillId: Id; skillName: string; courseTitle: string }[]>;
  /** Whether the class exists, and the person teaches it or `isAdmin`. */
  mayAskFor(reader: DraftReader, classId: Id): Promise<boolean>;
  insertRequest(request: NewRequest): Promise<void>;
  findRequest(requestId: Id): Promise<StoredRequest | undefined>;
  pageRequests(askedBy: Id, page: PageQuery): Promise<Page<exercises.ExerciseRequest>>;
  noteProgress(requestId: Id, progress: RequestProgress): Promise<void>;
  insertDraft(draft: {
    id: Id;
    requestId: Id;
    content: DraftContent;
    origin: string;
    repairs: number;
    madeAt: Date;
  }): Promise<void>;
  pageDrafts(
    reader: DraftReader,
    page: PageQuery & { status: exercises.DraftStatus },
  ): Promise<Page<exercises.ExerciseDraft>>;
  /** Undefined for one the reader does not decide about. */
  findDraft(reader: DraftReader, draftId: Id): Promise<StoredDraft | undefined>;
  /** False when it is no draft any more. */
  changeContent(draftId: Id, content: DraftContent): Promise<boolean>;
  decide(draftId: Id, decision: { status: 'approved' | 'refused'; by: Id; at: Date }): Promise<void>;
}
