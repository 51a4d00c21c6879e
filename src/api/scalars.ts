export { GraphQLLocalDate as LocalDate } from 'graphql-scalars';
