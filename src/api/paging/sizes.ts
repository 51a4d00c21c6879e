export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;
