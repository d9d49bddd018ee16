import type { Place } from './shapes.ts';

/** Addresses of these pages, each written in one place. */
export const actAddress = (id: string): string => `/acts/${encodeURIComponent(id)}`;
export const placeAddress = ({ actId, start, end }: Place): string => `${actAddress(actId)}?start=${start}&end=${end}#q`;
export const sittingAddress = (date: string): string => `/sessions/${date}`;
export const personAddress = (id: string): string => `/people/${encodeURIComponent(id)}`;
