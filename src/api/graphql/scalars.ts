/** Scalars of the schema, each with where its form is laid down (`@specifiedBy`). */
import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

const RFC_3339 = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6';

export const LocalDate = specified(
  GraphQLLocalDate,
  '日历上的一日，`YYYY-MM-DD`，如 `2020-01-01`，不带时区（RFC 3339 的 full-date）。A day of the calendar, without a time zone.',
);

export const DateTime = specified(
  GraphQLDateTimeISO,
  '协调世界时的时刻，如 `2007-12-03T10:15:30Z`（RFC 3339 的 date-time）。A time in UTC.',
);

function specified<I, E>(scalar: GraphQLScalarType<I, E>, description: string): GraphQLScalarType<I, E> {
  return new GraphQLScalarType({ ...scalar.toConfig(), description, specifiedByURL: RFC_3339 });
}
