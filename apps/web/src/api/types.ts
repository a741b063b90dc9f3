import type { operations } from './schema.d.ts';

type Content<Body> = Body extends { content: { 'application/json': infer Json } } ? Json : never;
type Responses<Name extends keyof operations> = operations[Name]['responses'];
type Success<Name extends keyof operations> = Content<
  Responses<Name>[Extract<keyof Responses<Name>, 200 | 201 | 202>]
>;

/** Success body of an operation by its id: `Answer<'getMe'>`. */
export type Answer<Name extends keyof operations> = Success<Name>;
/** One row of a paged operation: `Row<'listClasses'>`. */
export type Row<Name extends keyof operations> =
  Success<Name> extends { items: (infer Item)[] } ? Item : never;
/** Request body of an operation. */
export type Body<Name extends keyof operations> = Content<NonNullable<operations[Name]['requestBody']>>;

export type Me = Answer<'getMe'>;
export type Membership = Me['memberships'][number];
export type Role = Membership['role'];
