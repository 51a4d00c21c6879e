// Links that people decided on, with the history of their decisions, and the tokens that let people in.
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (n:AccessToken) REQUIRE n.id IS UNIQUE;
CREATE INDEX link_report IF NOT EXISTS FOR (n:Link) ON (n.reportId);
CREATE INDEX citation_state IF NOT EXISTS FOR (n:Citation) ON (n.state);
// How many mentions bear the same name, for the order of the review queue.
CREATE INDEX citation_title IF NOT EXISTS FOR (n:Citation) ON (n.title);
