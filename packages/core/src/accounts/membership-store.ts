import type { admin, Id, Page, PageQuery, Role } from '@kindling/shared';

/** What a person is in one school. */
export interface Member {
  personId: Id;
  role: Role;
  status: 'active' | 'suspended';
  displayName: string;
  signInName: string;
  /** True when this school made the account. */
  managed: boolean;
  timeZone: string;
  joinedAt: Date;
}

export type NewMember = Omit<Member, 'status' | 'joinedAt'>;

export interface MembershipStore {
  find(personId: Id): Promise<Member | undefined>;
  /** `present`: the person is a member already. `name-taken`: another member signs in by that name. */
  insert(member: NewMember): Promise<'inserted' | 'present' | 'name-taken'>;
  update(
    personId: Id,
    change: Partial<Pick<Member, 'role' | 'status' | 'displayName' | 'timeZone'>>,
  ): Promise<void>;
  /** Makes changes of who is an admin take turns until the transaction ends. */
  lockSchool(): Promise<void>;
  countActiveAdminsExcept(personId: Id): Promise<number>;
  /** By name; `search` matches within the name or the sign-in name. */
  list(
    filter: { role?: Role | undefined; search?: string | undefined },
    page: PageQuery,
  ): Promise<Page<admin.PersonRow>>;
}

export interface School {
  schoolId: Id;
  name: string;
  slug: string;
}

export interface SchoolStore {
  /** The school of the transaction. */
  find(): Promise<School | undefined>;
  /** Opens the school of the transaction; false, and nothing happens, when it or another of its short name is there. */
  insert(school: Omit<School, 'schoolId'>): Promise<boolean>;
}
