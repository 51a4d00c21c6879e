/** The argument by which lists of links take in rejected ones, or only confirmed ones. */
export const STATES_ARGUMENT = {
  nullable: true,
  description:
    '只取这些状态的联系；不写则除 REJECTED 外都取。Links of these states; by default all but rejected ones.',
};
