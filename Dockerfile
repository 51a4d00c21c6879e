# Yiju alone: the database is another container's, see compose.yaml.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY schema schema
COPY client client
COPY embed embed
COPY src src
COPY explorer explorer
COPY seeds seeds
RUN npm run build && node scripts/without-build-tools.mjs && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY cypher cypher
COPY schema schema
COPY explorer/operations explorer/operations
COPY seeds seeds
USER node
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "up"]
