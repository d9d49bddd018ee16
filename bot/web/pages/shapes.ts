import type { InferResponseType } from 'hono/client';
import type { Client } from '../../../server/client.ts';

/** What the interface answers, by page: taken from its typed client, so that a change of the interface shows here. */
type Api = Client['api'];

export type RollCall = InferResponseType<Api['attendance']['$get'], 200>['items'][number];
export type AttendanceEntry = RollCall['attendance'][number];
export type AttendanceStatus = AttendanceEntry['status'];
export type Ready = InferResponseType<Api['ready']['$get'], 200>;
export type SittingRow = InferResponseType<Api['sessions']['$get'], 200>['items'][number];
type SittingOrSeveral = InferResponseType<Api['sessions'][':date']['$get'], 200>;
export type WholeSitting = Exclude<SittingOrSeveral, { items: unknown }>;
export type PersonRow = InferResponseType<Api['people']['$get'], 200>['items'][number];
export type WholePerson = InferResponseType<Api['people'][':id']['$get'], 200>;
export type Timeline = InferResponseType<Api['timeline']['$get'], 200>;
export type AmountRow = InferResponseType<Api['amounts']['$get'], 200>['items'][number];
export type NoticeRow = InferResponseType<Api['notices']['$get'], 200>['items'][number];
export type ActList = InferResponseType<Api['acts']['$get'], 200>;
export type ActRecord = InferResponseType<Api['acts'][':id']['$get'], 200>;
export type ActLinks = InferResponseType<Api['acts'][':id']['links']['$get'], 200>;
export type Place = { actId: string; start: number; end: number };
type AdminApi = Api['admin'];
export type AdminWork = InferResponseType<AdminApi['work']['$get'], 200>;
export type UploadList = InferResponseType<AdminApi['uploads']['$get'], 200>;
export type UploadRead = InferResponseType<AdminApi['uploads'][':id']['$get'], 200>;
export type DocumentList = InferResponseType<AdminApi['documents']['$get'], 200>;
export type FactSheet = InferResponseType<AdminApi['facts']['$get'], 200>;
export type ReportList = InferResponseType<AdminApi['reports']['$get'], 200>;
export type JournalList = InferResponseType<AdminApi['journal']['$get'], 200>;
export type Privacy = InferResponseType<Api['privacy']['$get'], 200>;
