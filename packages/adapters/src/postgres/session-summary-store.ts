import type { CoachStore } from '@kindling/core/coaching';
import type { ConversationFilter } from '@kindling/core/conversation';
import { toRolePlay } from '@kindling/core/role-play';
import { CefrLevel, ConversationKind, coaching, Id, type PageQuery, type Tenant } from '@kindling/shared';
import { z } from 'zod';
import { toldIn } from './conversation-store.ts';
import { decodeCursor, INSTANT_FORMAT, InstantKey, toPage } from './cursor.ts';
import { empty, type Handle, type Sql, sql } from './sql.ts';

/**
 * Beyond, a conversation is summed up from its end: nobody says so much in one. It is read anew after every turn, which
 * takes three milliseconds for a thousand characters.
 */
const MOST_MESSAGES = 500;
const MOST_CHARACTERS = 40_000;

const SaidRow = z
  .object({ text: z.string(), in_scene: z.boolean(), tells_of_danger: z.boolean() })
  .transform((row) => ({ text: row.text, inScene: row.in_scene, tellsOfDanger: row.tells_of_danger }));
const WordRow = z.object({ word: z.string() });
const RolePlayRow = z.object({ id: Id, title: z.string(), level: CefrLevel, content: z.looseObject({}) });
const CorrectionsRow = z.object({ corrections: coaching.CorrectionDensity });
const MannerRow = z.object({
  corrections: coaching.CorrectionDensity,
  scores: z.array(coaching.VocabularyScore),
});
const SessionRow = z.object({
  conversation_id: Id,
  kind: ConversationKind,
  title: z.string(),
  at: z.coerce.date().transform((date) => date.toISOString()),
  summary: coaching.SessionSummary,
  sort_key: z.string(),
});

/** What the coach knows of conversations, within one transaction of a school. */
export function createSessionSummaryStore(handle: Handle, tenant: Tenant): CoachStore {
  return {
    ...createCoachSources(handle),
    async putSession({ conversationId, learnerId, at, summary, usedWords }) {
      await handle.execute(sql`
        insert into app.coach_session (school_id, conversation_id, learner_id, at, summary, used_words)
        values (${tenant.schoolId}, ${conversationId}, ${learnerId}, ${at}, ${JSON.stringify(summary)}, ${usedWords})
        on conflict (school_id, conversation_id) do update
          set at = excluded.at, summary = excluded.summary, used_words = excluded.used_words`);
    },
    async pageSessions(learnerId, page, filter) {
      const rows = await handle.selectMany(SessionRow, selectSessions(learnerId, page, filter));
      return toPage(
        rows,
        page.limit,
        (row) => ({ key: row.sort_key, id: row.conversation_id }),
        ({ conversation_id, sort_key: _, ...row }) => ({ conversationId: conversation_id, ...row }),
      );
    },
    findManner: (learnerId, mostScores) =>
      handle.selectOne(
        MannerRow,
        sql`
        select coalesce((select corrections from app.coach_learner where learner_id = ${learnerId}), 'some') as corrections,
               (select coalesce(jsonb_agg(vocabulary order by at, conversation_id), '[]')
                  from (select summary -> 'vocabulary' as vocabulary, at, conversation_id from app.coach_session
                         where learner_id = ${learnerId} and jsonb_typeof(summary -> 'vocabulary') = 'object'
                         order by at desc, conversation_id desc limit ${mostScores}) latest) as scores`,
      ),
    async findCorrections(learnerId) {
      const row = await handle.findOne(
        CorrectionsRow,
        sql`select corrections from app.coach_learner where learner_id = ${learnerId}`,
      );
      return row?.corrections ?? 'some';
    },
    async setCorrections(learnerId, corrections) {
      await handle.execute(sql`
        insert into app.coach_learner (school_id, learner_id, corrections)
        values (${tenant.schoolId}, ${learnerId}, ${corrections})
        on conflict (school_id, learner_id) do update set corrections = excluded.corrections`);
    },
  };
}

type Sources = Pick<CoachStore, 'listSaid' | 'findCourseWords' | 'findUsedBefore' | 'findRolePlay'>;

function createCoachSources(handle: Handle): Sources {
  const wordsOf = async (query: Sql) => {
    const rows = await handle.selectMany(WordRow, query);
    return new Set(rows.map(({ word }) => word));
  };
  return {
    async listSaid(conversationId, before) {
      const rows = await handle.selectMany(SaidRow, selectSaid(conversationId, before));
      return rows.reverse();
    },
    findCourseWords: (words) =>
      wordsOf(sql`select distinct lower(word) as word from app.vocabulary_entry
                   where retired_at is null and lower(word) = any(${[...words]}::text[])`),
    findUsedBefore: (learnerId, conversationId, words) =>
      wordsOf(sql`select distinct word from app.coach_session, unnest(used_words) as word
                   where learner_id = ${learnerId} and conversation_id <> ${conversationId}
                     and word = any(${[...words]}::text[])`),
    async findRolePlay(id) {
      if (!Id.safeParse(id).success) return undefined;
      const row = await handle.findOne(
        RolePlayRow,
        sql`select id, title, level, content from app.role_play where id = ${id}::uuid and retired_at is null`,
      );
      // Those imported before there were scripts have none.
      return row?.content.script === undefined ? undefined : toRolePlay({ ...row, key: row.id });
    },
  };
}

/** Newest first. Answered in a scene is what the partner answered: danger, for one, never reaches them. */
function selectSaid(conversationId: Id, before: Id | undefined): Sql {
  const earlier =
    before === undefined
      ? empty
      : sql`and (said.sent_at, said.id) < (
              select message.sent_at, message.id from app.conversation_message message where message.id = ${before})`;
  return sql`
    select said.text, said.tells_of_danger, coalesce(answer.specialist = 'conversation', false) as in_scene
      from (select id, text, sent_at, safety is not null as tells_of_danger, sum(length(text)) over (order by sent_at desc, id desc) as characters
              from app.conversation_message said
             where conversation_id = ${conversationId} and role = 'learner' ${earlier}
             order by sent_at desc, id desc limit ${MOST_MESSAGES}) said
      left join app.conversation_message answer
        on answer.answers_id = said.id and answer.role = 'tutor' and answer.replaced_by is null
     where said.characters <= ${MOST_CHARACTERS}
     order by said.sent_at desc, said.id desc`;
}

function selectSessions(
  learnerId: Id,
  { limit, cursor }: PageQuery,
  { without }: Pick<ConversationFilter, 'without'> = {},
): Sql {
  const after = decodeCursor(InstantKey, cursor);
  const behind =
    after === undefined
      ? empty
      : sql`and (session.at, session.conversation_id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return sql`
    select session.conversation_id, conversation.kind, coalesce(play.title, conversation.title) as title, session.at,
           session.summary, to_char(session.at at time zone 'utc', ${INSTANT_FORMAT}) as sort_key
      from app.coach_session session
      join app.conversation on conversation.id = session.conversation_id
      left join app.role_play play on play.id::text = conversation.scenario_key
     where session.learner_id = ${learnerId}
           ${without === undefined ? empty : sql`and not ${toldIn(sql`session.conversation_id`, without)}`} ${behind}
     order by session.at desc, session.conversation_id desc limit ${limit + 1}`;
}
